// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.function.Function;
import journey.cli.maps.MapFile;
import journey.dsl.check.CheckSettings;
import journey.dsl.loading.MapSet;
import journey.dsl.validation.JourneyResourceValidator;
import journey.render.html.MapPageFactory;
import journey.render.svg.MapPictureFactory;

/** Creates renderers, one for each thread. */
public final class MapRendererFactory {

    private final Provider<JourneyResourceValidator> validators;
    private final Provider<MapSet> mapSets;
    private final Provider<MapPictureFactory> pictures;
    private final Provider<MapPageFactory> pages;

    @Inject
    MapRendererFactory(
            Provider<JourneyResourceValidator> validators,
            Provider<MapSet> mapSets,
            Provider<MapPictureFactory> pictures,
            Provider<MapPageFactory> pages) {
        this.validators = validators;
        this.mapSets = mapSets;
        this.pictures = pictures;
        this.pages = pages;
    }

    /**
     * Creates a renderer.
     *
     * @param settings what holds for the checks of a file
     */
    MapRenderer create(Function<MapFile, CheckSettings> settings, RenderOptions options) {
        return new MapRenderer(
                validators.get(), mapSets.get(), pictures.get(), pages.get(), settings, options);
    }
}
