// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code journey diff} as a picture and as a page. */
class DiffPicturesTest {

    private static final String BEFORE =
            """
            persona Anna "Anna"
            team Crew "The crew" team Bar "The bar"
            channel Shop "Shop" offline
            metric Nps "Recommend?" nps
            journey Coffee "Coffee" {
                persona Anna
                stage Buy "Buys" {
                    touchpoint Pay "Pays" via Shop by Crew {
                        emotion -1
                        leads to Leave "gives up"
                    }
                    step Leave "Leaves"
                    step Gone "Goes away"
                    measure Nps target >= 40 { 2026-Q1 10 n 100 }
                }
                stage Use "Drinks" { step Sip "Sips" }
            }
            journey Same "Same" { stage A "A" { step B "B" } }
            """;

    private static final String AFTER =
            BEFORE.replace("by Crew {", "by Bar {")
                    .replace("emotion -1", "emotion +1")
                    .replace("gives up", "has had enough")
                    .replace("        step Gone \"Goes away\"\n", "")
                    .replace("10 n 100", "10 n 100 2026-Q2 60 n 100")
                    .replace(
                            "step Sip \"Sips\"",
                            "step Sip \"Sips\" { pain Hot \"Hot\" low } step New \"N\"")
                    .replace("persona Anna \"Anna\"", "persona Anna \"Anne\"");

    private static final Pattern MARKED =
            Pattern.compile("class=\"[^\"]* mark\" role=\"[^\"]*\" data-journey=\"([^\"]*)\"");

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void writeBothVersions() throws IOException {
        cli = new CliRunner(folder);
        cli.file("old.journey", BEFORE);
        cli.file("new.journey", AFTER);
    }

    private String diff(String format, String before, String after) throws IOException {
        cli.run(
                        "diff",
                        cli.path(before),
                        cli.path(after),
                        "--format",
                        format + "=" + cli.path("out"))
                .assertStatus(0);
        return Files.readString(folder.resolve("out"));
    }

    private static Set<String> marked(String svg) {
        return found(MARKED, svg);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void marksTheShapesOfTheNewMapThatDiffer() throws IOException {
        assertEquals(
                Set.of(
                        "Anna",
                        "Coffee.Buy.Pay",
                        "Coffee.Buy.Pay.emotion",
                        "Coffee.Buy.Pay.branch(Leave)",
                        "Coffee.Buy.measure(Nps)",
                        "Coffee.Use.Sip.Hot",
                        "Coffee.Use.New"),
                marked(diff("svg", "old.journey", "new.journey")));
    }

    @Test
    void tellsInThePictureWhatIsGone() throws IOException {
        String svg = diff("svg", "old.journey", "new.journey");
        assertTrue(svg.contains("step \"Goes away\" (Gone) is gone"), svg);
        assertFalse(svg.contains("data-journey=\"Same"), "nothing differs there");
    }

    @Test
    void drawsEveryMapThatDiffersIntoOnePicture() throws IOException {
        cli.file("new.journey", AFTER.replace("step B", "step C"));
        String svg = diff("svg", "old.journey", "new.journey");
        assertEquals(3, svg.split("<svg ", -1).length - 1);
        assertTrue(marked(svg).contains("Same.A.C"));
    }

    @Test
    void drawsNothingWhereNothingDiffers() throws IOException {
        assertEquals(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\" viewBox=\"0 0 1 1\">\n</svg>\n",
                diff("svg", "old.journey", "old.journey"));
        assertTrue(diff("html", "old.journey", "old.journey").contains("No differences"));
    }

    @Test
    void leadsFromEachDifferenceToItsShapes() throws IOException {
        String page = diff("html", "old.journey", "new.journey");
        int latter = page.indexOf("<figure class=\"after\"");
        for (MatchResult link :
                Pattern.compile("href=\"#(before|after):([^\"]*)\"")
                        .matcher(page)
                        .results()
                        .toList()) {
            boolean after = link.group(1).equals("after");
            String side = after ? page.substring(latter) : page.substring(0, latter);
            assertTrue(marked(side).contains(link.group(2)), link.group());
        }
        assertTrue(marked(page.substring(0, latter)).contains("Coffee.Buy.Gone"));
        assertTrue(page.contains("href=\"#before:Coffee.Buy.Gone\""), page);
        assertFalse(page.contains("href=\"#after:Coffee.Buy.Gone\""), page);
    }

    @Test
    void escapesWhatComesFromMapsAndLoadsNothing() throws IOException {
        cli.file("new.journey", AFTER.replace("\"N\"", "\"<script>alert(1)</script>\""));
        String page = diff("html", "old.journey", "new.journey");
        assertFalse(page.contains("<script>alert"), page);
        assertTrue(page.contains("default-src 'none'"), page);
        assertEquals(
                List.of(),
                Pattern.compile("(?:src|href)=\"(?!#|data:,)[^\"]*\"")
                        .matcher(page)
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }
}
