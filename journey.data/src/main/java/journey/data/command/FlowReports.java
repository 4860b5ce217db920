// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import journey.cli.output.Report;
import journey.data.report.FlowCsvReport;
import journey.data.report.FlowJsonReport;
import journey.data.report.FlowMarkdownReport;
import journey.data.report.FlowTextReport;
import journey.data.report.MapFlow;
import journey.layout.MapFilter;
import journey.render.html.MapPageFactory;
import journey.render.svg.MapPicture;
import journey.render.svg.MapPictureFactory;
import journey.render.svg.Marks;
import journey.render.svg.PictureKind;
import journey.render.svg.PictureSettings;
import journey.render.svg.Theme;

/** Makes the reports on what customers did. */
final class FlowReports {

    private final Provider<MapPictureFactory> pictures;
    private final Provider<MapPageFactory> pages;

    @Inject
    FlowReports(Provider<MapPictureFactory> pictures, Provider<MapPageFactory> pages) {
        this.pictures = pictures;
        this.pages = pages;
    }

    /**
     * Makes a report.
     *
     * @param isGrouped whether somebody asked for groups, too
     */
    Report<List<MapFlow>> create(FlowFormat format, boolean isGrouped) {
        return switch (format) {
            case TEXT -> new FlowTextReport(isGrouped);
            case JSON -> new FlowJsonReport();
            case CSV -> new FlowCsvReport();
            case MARKDOWN -> new FlowMarkdownReport();
            case SVG -> (flows, out) -> out.print(picture(flows.get(0)).svg());
            case HTML ->
                    (flows, out) -> out.print(pages.get().create(picture(flows.get(0))).html());
        };
    }

    /** The picture of a map with what was just computed, whatever its flow file says. */
    private MapPicture picture(MapFlow flow) {
        MapFilter shown = MapFilter.of(MapPicture.LANES).with(flow.flow());
        return pictures.get()
                .create(
                        flow.journey(),
                        new PictureSettings(
                                PictureKind.MAP, shown, Theme.LIGHT, Marks.NONE, List.of()));
    }
}
