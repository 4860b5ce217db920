// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.testing.GeneratedMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class BranchRoutesTest {

    /** Down, along, and up unless the branch leads out of the drawing. */
    private static final Pattern LINE =
            Pattern.compile("M(-?\\d+) (-?\\d+)V(-?\\d+)H(-?\\d+)(?:V(-?\\d+))?");

    private static final Pattern HEAD = Pattern.compile("M(-?\\d+) (-?\\d+)l(-?\\d+) .*");
    private static final Pattern MOVE = Pattern.compile("translate\\((-?\\d+) (-?\\d+)\\)");

    @Inject private Maps maps;
    @Inject private MapPictureFactory pictures;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    private MapPicture picture(String map) {
        return pictures.create(
                (Journey) Maps.element(maps.read(map), "J"),
                PictureSettings.of(MapFilter.of(MapPicture.LANES)));
    }

    private Drawn drawn(String stages) {
        return Drawn.of(picture("journey J \"J\" {" + stages + "}").svg());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineOfABranchCrossesWordsOrBoxes(long seed) {
        MapPicture picture = picture(GeneratedMap.of(seed));
        List<String> documents = new ArrayList<>(picture.pages(700, 500));
        documents.add(picture.svg());
        documents.forEach(document -> assertNothingIsCrossed(Drawn.of(document)));
    }

    private static void assertNothingIsCrossed(Drawn drawn) {
        List<Drawn.Area> lines = new ArrayList<>();
        List<Drawn.Area> boxes = drawn.groups("box").stream().map(Drawn::box).toList();
        List<Drawn.Area> words = new ArrayList<>();
        for (Element branch : drawn.groups("branch")) {
            lines.addAll(lines(branch));
            words.addAll(words(branch));
        }
        for (Drawn.Area line : lines) {
            words.forEach(it -> assertFalse(it.overlaps(line), () -> it + " and " + line));
            boxes.forEach(it -> assertFalse(it.overlaps(line), () -> it + " and " + line));
        }
        for (Drawn.Area word : words) {
            boxes.forEach(it -> assertFalse(it.overlaps(word), () -> it + " and " + word));
        }
    }

    /** The lines of a branch, as thin rectangles, and its arrow. */
    private static List<Drawn.Area> lines(Element branch) {
        List<Drawn.Area> lines = new ArrayList<>();
        String what = branch.getAttribute("data-journey");
        for (Element path : Drawn.all(branch, "path")) {
            Matcher line = LINE.matcher(path.getAttribute("d"));
            Matcher head = HEAD.matcher(path.getAttribute("d"));
            double dx = Drawn.shift(path, 1);
            double dy = Drawn.shift(path, 2);
            if (line.matches()) {
                double fromX = dx + number(line, 1);
                double fromY = dy + number(line, 2);
                double trackY = dy + number(line, 3);
                double toX = dx + number(line, 4);
                lines.add(area(fromX, fromY, fromX, trackY, what));
                lines.add(area(fromX, trackY, toX, trackY, what));
                if (line.group(5) != null) {
                    lines.add(area(toX, trackY, toX, dy + number(line, 5), what));
                }
            } else if (head.matches()) {
                double x = dx + number(head, 1);
                double y = dy + number(head, 2);
                boolean leadsOut = number(head, 3) < 0;
                lines.add(
                        leadsOut
                                ? area(x - 10, y - 1, x, y + 1, what)
                                : area(x - 5, y + 0.1, x + 5, y + 10, what));
            }
        }
        assertTrue(lines.size() >= 3, what);
        return lines;
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    private static Drawn.Area area(double x1, double y1, double x2, double y2, String what) {
        double top = Math.min(y1, y2) + 0.1;
        double left = Math.min(x1, x2);
        return new Drawn.Area(
                left - 0.5, top, Math.abs(x2 - x1) + 1, Math.abs(y2 - y1) + 1, "line of " + what);
    }

    /** The words of a branch, with the signs before them. */
    private static List<Drawn.Area> words(Element branch) {
        List<Drawn.Area> words = new ArrayList<>();
        Drawn.all(branch, "text").forEach(text -> words.add(Drawn.text(text)));
        for (Element path : Drawn.all(branch, "path")) {
            Matcher move = MOVE.matcher(path.getAttribute("transform"));
            if (move.matches()) {
                words.add(
                        new Drawn.Area(
                                Drawn.shift(path, 1) + number(move, 1),
                                Drawn.shift(path, 2) + number(move, 2),
                                Icon.SIZE,
                                Icon.SIZE,
                                "icon"));
            }
        }
        return words;
    }

    @Test
    void keepsTheWordsOfAShortBranchOutOfALongOne() {
        assertNothingIsCrossed(
                drawn(
                        """
                        stage A "A" {
                            step One "One" {
                                leads to Two "looks for games" leads to Three "looks for outrights"
                            }
                        }
                        stage B "B" {
                            step Two "Two" { leads to Four } step Three "Three"
                        }
                        stage C "C" { step Four "Four" }
                        """));
    }

    /** The one that goes less far lies within the other, whatever comes first in the text. */
    @Test
    void ordersBranchesOfAMomentByTheirTargets() {
        Drawn drawn =
                drawn(
                        """
                        stage S "S" {
                            step A "A" { leads to B "short" leads to C "long" }
                            step B "B" step C "C" { leads to A "back" leads to B "half back" }
                        }
                        """);
        List<Drawn.Area> lines =
                drawn.groups("branch").stream().map(branch -> lines(branch).get(1)).toList();
        assertTrue(contains(lines.get(1), lines.get(0)), lines::toString);
        assertTrue(contains(lines.get(2), lines.get(3)), lines::toString);
        assertTrue(lines.get(1).y() > lines.get(0).y());
        assertTrue(lines.get(2).y() > lines.get(3).y());
    }

    private static boolean contains(Drawn.Area outer, Drawn.Area inner) {
        return outer.x() < inner.x() && inner.x() + inner.width() < outer.x() + outer.width();
    }

    @Test
    void givesManyBranchesOfAMomentLinesOfTheirOwn() {
        StringBuilder stage = new StringBuilder("stage S \"S\" { step A \"A\" {");
        for (int i = 0; i < 20; i++) {
            stage.append(" leads to B \"reason %d\"".formatted(i));
        }
        Drawn drawn = drawn(stage.append(" } step B \"B\" }").toString());
        assertEquals(
                20,
                drawn.groups("branch").stream()
                        .map(branch -> lines(branch).get(0).x())
                        .distinct()
                        .count());
        assertNothingIsCrossed(drawn);
    }
}
