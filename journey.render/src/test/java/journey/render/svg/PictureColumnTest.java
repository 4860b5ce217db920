// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class PictureColumnTest {

    @Inject private Maps maps;
    @Inject private MapPictureFactory pictures;

    private MapPicture picture(String journey) {
        return pictures.create(
                (Journey) Maps.element(maps.read(journey), "J"),
                PictureSettings.of(MapFilter.of(MapPicture.LANES)));
    }

    @Test
    void putsEachPictureBelowTheOneBeforeIt() {
        MapPicture small = picture("journey J \"Small\" {}");
        MapPicture large =
                picture(
                        """
                        journey J "Large" {
                            stage A "A" { step X "X" { pain "Hurts" } step Y "Y" step Z "Z" }
                            stage B "B" { step V "V" step W "W" }
                        }
                        """);
        Element column = Drawn.of(PictureColumn.of(List.of(small, large, small))).root();
        List<Element> drawn = Drawn.all(column, "svg");
        assertEquals(
                List.of("0", "" + small.height(), "" + (small.height() + large.height())),
                drawn.stream().map(it -> it.getAttribute("y")).toList());
        assertEquals("" + large.height(), drawn.get(1).getAttribute("height"));
        assertEquals("" + large.width(), column.getAttribute("width"));
        assertEquals("" + (2 * small.height() + large.height()), column.getAttribute("height"));
    }

    @Test
    void leavesASinglePictureAsItIs() {
        MapPicture picture = picture("journey J \"Alone\" {}");
        assertEquals(picture.svg(), PictureColumn.of(List.of(picture)));
    }
}
