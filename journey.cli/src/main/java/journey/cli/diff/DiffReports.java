// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import com.google.inject.Inject;
import java.util.Optional;
import journey.cli.output.Report;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.render.svg.MapPictureFactory;

/** Creates the reports of {@code journey diff}. */
public final class DiffReports {

    private final MapPictureFactory pictures;
    private final NameBasedFragmentProvider names;

    @Inject
    DiffReports(MapPictureFactory pictures, NameBasedFragmentProvider names) {
        this.pictures = pictures;
        this.names = names;
    }

    /**
     * Creates a report.
     *
     * @param colour true when people read it on a terminal that shows colours
     * @param version the version of the product, when it is known
     */
    public Report<DiffRun> create(DiffFormat format, boolean colour, Optional<String> version) {
        return switch (format) {
            case text -> new TextDiffReport(colour);
            case markdown -> new MarkdownDiffReport();
            case html -> new HtmlDiffReport(pictures, names);
            case svg -> new SvgDiffReport(pictures);
            case json -> new JsonDiffReport(version);
        };
    }
}
