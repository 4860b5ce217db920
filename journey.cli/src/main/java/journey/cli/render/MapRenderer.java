// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import journey.cli.files.InputException;
import journey.cli.maps.MapFile;
import journey.dsl.check.CheckSettings;
import journey.dsl.flow.Flows;
import journey.dsl.loading.MapSet;
import journey.dsl.text.Words;
import journey.dsl.validation.JourneyResourceValidator;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.render.html.MapPageFactory;
import journey.render.svg.MapPictureFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Renders maps one after the other; the files that they import are read once. */
final class MapRenderer {

    private final JourneyResourceValidator validator;
    private final MapSet maps;
    private final MapPictureFactory pictures;
    private final MapPageFactory pages;
    private final Flows flows;
    private final Function<MapFile, CheckSettings> settings;
    private final RenderOptions options;

    /** See {@link MapRendererFactory}. */
    MapRenderer(
            JourneyResourceValidator validator,
            MapSet maps,
            MapPictureFactory pictures,
            MapPageFactory pages,
            Flows flows,
            Function<MapFile, CheckSettings> settings,
            RenderOptions options) {
        this.validator = validator;
        this.maps = maps;
        this.pictures = pictures;
        this.pages = pages;
        this.flows = flows;
        this.settings = settings;
        this.options = options;
    }

    /**
     * Renders the maps of a file.
     *
     * @throws InputException when it cannot be read
     */
    RenderRun.Outcome render(MapFile map) {
        XtextResource resource = map.read(maps);
        try {
            List<Issue> errors = validator.errors(resource, settings.apply(map));
            List<RenderRun.Rendered> files = new ArrayList<>();
            List<String> alternatives = new ArrayList<>();
            for (Journey journey : journeys(resource)) {
                alternatives.addAll(options.selection().alternatives(journey));
                options.selection()
                        .filter(journey)
                        .map(filter -> filter.with(flows.of(journey)))
                        .ifPresent(filter -> render(journey, filter, notices(errors), files));
            }
            return new RenderRun.Outcome(files, errors, alternatives);
        } finally {
            maps.release(resource);
        }
    }

    /** Those with a name: a file is named after it. */
    private static List<Journey> journeys(Resource resource) {
        List<Journey> journeys = new ArrayList<>();
        for (EObject file : resource.getContents()) {
            for (EObject element : file.eContents()) {
                if (element instanceof Journey journey && journey.getName() != null) {
                    journeys.add(journey);
                }
            }
        }
        return journeys;
    }

    private static List<String> notices(List<Issue> errors) {
        return errors.isEmpty()
                ? List.of()
                : List.of(
                        "This map has %s; what could not be read is missing. Line %d: %s"
                                .formatted(
                                        Words.counted(errors.size(), "error"),
                                        errors.get(0).getLineNumber(),
                                        errors.get(0).getMessage()));
    }

    private void render(
            Journey journey,
            MapFilter filter,
            List<String> notices,
            List<RenderRun.Rendered> files) {
        MapDocuments documents =
                new MapDocuments(journey, filter, notices, options, pictures, pages);
        for (RenderFormat format : options.formats()) {
            files.add(documents.create(format));
        }
    }
}
