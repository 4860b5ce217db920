// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import journey.cli.output.Report;
import journey.render.svg.MapPicture;
import journey.render.svg.MapPictureFactory;
import journey.render.svg.PictureColumn;

/** Draws the maps as they are now, with marks on what differs. */
final class SvgDiffReport implements Report<DiffRun> {

    private final MapPictureFactory pictures;

    SvgDiffReport(MapPictureFactory pictures) {
        this.pictures = pictures;
    }

    @Override
    public void write(DiffRun run, PrintStream out) {
        List<MapPicture> changed =
                new ChangedMaps(run, pictures)
                        .pairs().stream()
                                .map(ChangedMaps.Pair::after)
                                .flatMap(Optional::stream)
                                .toList();
        out.print(PictureColumn.of(changed));
    }
}
