// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import java.util.List;
import journey.cli.files.InputException;
import journey.dsl.text.Words;
import journey.render.svg.PictureKind;
import picocli.CommandLine.Option;

/** The options that choose what of each map to render. */
public final class SelectionOptions {

    @Option(
            names = "--blueprint",
            description =
                    "Show the service blueprint: what customers do, where they meet the company, and the work behind the scenes.")
    private boolean blueprint;

    @Option(
            names = "--view",
            paramLabel = "NAME",
            description = "Show the lanes of this view of the map.")
    private String view;

    @Option(
            names = "--persona",
            paramLabel = "NAME",
            description = "Show the journey of this persona only.")
    private String persona;

    @Option(names = "--existing", description = "Leave out what is proposed.")
    private boolean existing;

    /**
     * What was chosen.
     *
     * @param formats what is to be written
     * @throws InputException when that contradicts itself
     */
    public Selection selection(List<RenderFormat> formats) {
        if (blueprint) {
            if (view != null) {
                throw new InputException(
                        "A blueprint has lanes of its own. Leave out --blueprint or --view.");
            }
            for (RenderFormat format : formats) {
                if (!format.hasBlueprint()) {
                    throw new InputException(
                            "There is no blueprint as %s; there is one as %s."
                                    .formatted(format, Words.all(RenderFormat.ofBlueprints())));
                }
            }
        }
        PictureKind kind = blueprint ? PictureKind.BLUEPRINT : PictureKind.MAP;
        return new Selection(kind, view, persona, existing);
    }
}
