// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.function.Function;
import journey.cli.maps.MapFile;
import journey.dsl.check.CheckSettings;
import journey.dsl.flow.Flows;
import journey.dsl.loading.MapSet;
import journey.dsl.validation.JourneyResourceValidator;
import journey.render.html.MapPageFactory;
import journey.render.svg.MapPictureFactory;

/** Creates renderers; each serves one thread. */
public final class MapRendererFactory {

    private final JourneyResourceValidator validator;
    private final Provider<MapSet> mapSets;
    private final MapPictureFactory pictures;
    private final MapPageFactory pages;
    private final Flows flows;

    @Inject
    MapRendererFactory(
            JourneyResourceValidator validator,
            Provider<MapSet> mapSets,
            MapPictureFactory pictures,
            MapPageFactory pages,
            Flows flows) {
        this.validator = validator;
        this.mapSets = mapSets;
        this.pictures = pictures;
        this.pages = pages;
        this.flows = flows;
    }

    /**
     * Creates a renderer.
     *
     * @param settings what holds for the checks of a file
     */
    MapRenderer create(Function<MapFile, CheckSettings> settings, RenderOptions options) {
        return new MapRenderer(validator, mapSets.get(), pictures, pages, flows, settings, options);
    }
}
