// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import journey.render.svg.MapPicture;
import journey.render.svg.PictureColumn;

/** Draws the maps as they are now, with marks on what differs. */
final class SvgDiffReport implements DiffReport {

    @Override
    public void write(DiffRun run, PrintStream out) {
        List<String> pictures =
                new ChangedMaps(run)
                        .pairs().stream()
                                .map(ChangedMaps.Pair::after)
                                .flatMap(Optional::stream)
                                .map(MapPicture::svg)
                                .toList();
        out.print(PictureColumn.of(pictures));
    }
}
