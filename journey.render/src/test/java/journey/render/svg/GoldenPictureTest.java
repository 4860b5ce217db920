// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import com.google.inject.Inject;
import java.io.IOException;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.render.Goldens;
import journey.render.drawing.PngPicture;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures as they were when somebody looked at them: which elements, where, how large. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class GoldenPictureTest {

    @Inject private Maps maps;
    @Inject private MapPictureFactory pictures;

    @ParameterizedTest
    @CsvSource({"coffee-shop/coffee-shop, coffee-shop", "online-grocery/current, online-grocery"})
    void drawsTheSameElementsAtTheSamePlaces(String file, String golden) throws IOException {
        Goldens.assertGolden(golden + ".outline.txt", Drawn.of(svg(file)).outline());
    }

    @Test
    void drawsTheSamePixels() throws IOException {
        Goldens.assertGolden(
                "coffee-shop.png", PngPicture.of(svg("coffee-shop/coffee-shop"), 1).bytes());
    }

    private String svg(String file) {
        XtextResource resource =
                maps.read(Pages.ROOT.resolve("examples").resolve(file + ".journey"));
        Journey journey =
                EcoreUtil2.typeSelect(Maps.file(resource).getElements(), Journey.class).get(0);
        MapFilter filter = MapFilter.of(MapPicture.LANES);
        return pictures.create(journey, PictureSettings.of(filter)).svg();
    }
}
