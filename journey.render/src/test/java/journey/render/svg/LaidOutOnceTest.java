// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.layout.MapFilter;
import journey.layout.TextMeasure;
import journey.model.Journey;
import journey.render.html.MapPageFactory;
import journey.render.text.FontMeasure;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A word is measured when its box is laid out, and never again, whatever is made of the map. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class LaidOutOnceTest {

    /** Each word is the whole text of a box, a title or a line of its own. */
    private static final String MAP =
            """
            metric Nps "Recommendation" nps
            journey J "Breakfast" {
                stage Find "Searching" {
                    goal "Findability"
                    measure Nps target >= 40 { 2026-Q1 38 n 305 2026-Q2 41 n 300 }
                    step See "Noticing" { emotion -1 "Puzzled" pain Sign "Unreadable" high }
                    step Walk "Entering" { leads to Pay "impatience" }
                }
                stage Buy "Buying" { step Pay "Paying" { opportunity "Preordering" } }
            }
            """;

    /** Once to find out that it fits, and once for the length that its line is drawn with. */
    private static final int ONCE = 2;

    @Inject private Maps maps;
    @Inject private Shapes shapes;
    @Inject private MapPageFactory htmlPages;

    private final Map<String, Integer> measured = new HashMap<>();
    private MapPicture picture;

    @BeforeEach
    void makePicture() {
        Typesetter typesetter =
                new Typesetter(counting(FontMeasure.regular()), counting(FontMeasure.bold()));
        picture =
                new MapPictureFactory(typesetter, shapes)
                        .create(
                                (Journey) Maps.element(maps.read(MAP), "J"),
                                PictureSettings.of(MapFilter.of(MapPicture.LANES)));
    }

    private TextMeasure counting(TextMeasure font) {
        return (line, size) -> {
            measured.merge(line, 1, Integer::sum);
            return font.width(line, size);
        };
    }

    @Test
    void laysOutOnceForADocument() {
        picture.svg();
        assertMeasuredOnce();
    }

    @Test
    void laysOutOnceForAllDocuments() {
        picture.svg();
        picture.unstyledSvg();
        htmlPages.create(picture).html();
        picture.pages(1310, 898);
        picture.pages(500, 400);
        PictureColumn.of(List.of(picture, picture));
        assertMeasuredOnce();
    }

    private void assertMeasuredOnce() {
        assertAll(
                List.of(
                                "Searching",
                                "Findability",
                                "Noticing",
                                "Puzzled",
                                "Unreadable",
                                "Pains",
                                "Entering",
                                "Buying",
                                "Preordering")
                        .stream()
                        .map(word -> () -> assertEquals(ONCE, measured.get(word), word)));
    }

    @Test
    void laysOutNothingBeforeADocumentIsAskedFor() {
        assertEquals(Map.of(), measured);
    }
}
