// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.List;
import journey.Pages;
import journey.dsl.JourneyInjectorProvider;
import journey.dsl.Maps;
import journey.dsl.map.MapFilter;
import journey.model.Journey;
import journey.render.Goldens;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two pictures as they were when somebody looked at them: which elements, where, how large. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class GoldenPictureTest {

    @Inject private Maps maps;

    @ParameterizedTest
    @CsvSource({"coffee-shop/coffee-shop, coffee-shop", "online-grocery/current, online-grocery"})
    void drawsTheSameElementsAtTheSamePlaces(String file, String golden) throws IOException {
        Journey journey =
                EcoreUtil2.typeSelect(
                                Maps.file(
                                                maps.read(
                                                        Pages.ROOT.resolve(
                                                                "examples/" + file + ".journey")))
                                        .getElements(),
                                Journey.class)
                        .get(0);
        MapPicture picture =
                new MapPicture(
                        journey,
                        MapFilter.of(MapPicture.LANES),
                        Theme.LIGHT,
                        Marks.NONE,
                        List.of());
        Goldens.assertGolden(golden + ".outline.txt", Drawn.of(picture.svg()).outline());
    }
}
