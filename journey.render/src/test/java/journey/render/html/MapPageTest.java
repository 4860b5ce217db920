// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.render.svg.MapPicture;
import journey.render.svg.MapPictureFactory;
import journey.render.svg.PictureSettings;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MapPageTest {

    static final String HOSTILE =
            """
            persona P "</title></script><script>alert(1)</script>" { quote "<!-- <script> {{script}}" }
            source S "\\" onclick=\\"alert(1)" survey { url "javascript:alert(1)" }
            /** \u202Egnirts <b>bold</b> $1 */
            journey J "</title></style></script><img src=x onerror=alert(1)>' \u202E \u2028" {
                persona P
                stage A "]]></svg><script>alert(1)</script>" {
                    step B "&lt;script&gt; </ScRiPt>" {
                        pain C "<svg onload=alert(1)>" evidence S
                    }
                }
            }
            """;

    @Inject private Maps maps;
    @Inject private MapPictureFactory pictures;
    @Inject private MapPageFactory pages;

    @Test
    void escapesWhateverTheMapSays() {
        String html = page(HOSTILE, Set.of(Lane.values()));
        assertEquals(3, count(html, "(?i)<script"));
        assertEquals(3, count(html, "(?i)</script"));
        assertEquals(1, count(html, "(?i)<style"));
        assertTrue(html.contains("<title>&lt;/title&gt;&lt;/style&gt;"));
        assertFalse(html.contains("<img"));
        assertFalse(html.contains("<!-- "));
        assertFalse(html.contains("<b>"));
        assertFalse(html.contains("\u202E") || html.contains("\u2028"));
        assertEquals(List.of(), unsafeAttributes(html));
    }

    @Test
    void detailsTellHostileTextAsItIsWritten() {
        JsonObject details = details(page(HOSTILE, MapPicture.LANES));
        assertEquals("&lt;script&gt; </ScRiPt>", title(details, "J.A.B"));
        assertEquals("<svg onload=alert(1)>", title(details, "J.A.B.C"));
        assertEquals(
                "\uFFFDgnirts <b>bold</b> $1",
                details.getAsJsonObject("J").get("description").getAsString());
    }

    @Test
    void policyAllowsThisStyleAndThisScriptOnly() throws Exception {
        String html = page(HOSTILE, MapPicture.LANES);
        String policy = group(html, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");
        assertEquals(
                "default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
                        .formatted(
                                hash(group(html, "(?s)<style>(.*?)</style>")),
                                hash(group(html, "(?s)<script>(.*?)</script>"))),
                policy);
    }

    @Test
    void needsNothingFromElsewhere() throws IOException {
        for (String html : examples()) {
            assertEquals(0, count(html, "(?i)@import|url\\("));
            assertEquals(List.of(), unsafeAttributes(html));
        }
    }

    @Test
    void tellsOfEverythingThatTheMapShows() throws IOException {
        for (String html : examples()) {
            Set<String> drawn =
                    Pattern.compile("data-journey=\"([^\"]*)\"")
                            .matcher(html)
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(drawn.size() > 10, drawn::toString);
            assertEquals(drawn, new TreeSet<>(details(html).keySet()));
        }
    }

    @Test
    void tellsNothingOfLanesThatAreLeftOut() {
        JsonObject details = details(page(HOSTILE, Set.of(Lane.STEPS)));
        assertTrue(details.has("J.A.B"));
        assertFalse(details.has("J.A.B.C"));
    }

    @Test
    void tellsWhereAnElementIsWritten() {
        JsonObject step = details(page(HOSTILE, MapPicture.LANES)).getAsJsonObject("J.A.B");
        assertEquals("map.journey:7", step.get("place").getAsString());
        assertEquals("Step", step.get("kind").getAsString());
    }

    @Test
    void keepsTheLinesOfADescription() {
        String html =
                page(
                        """
                        /**
                         * First line.
                         * Second line.
                         */
                        journey J "T" { stage A "S" { step B "M" } }
                        """,
                        MapPicture.LANES);
        assertEquals(
                "First line.\nSecond line.",
                details(html).getAsJsonObject("J").get("description").getAsString());
    }

    @Test
    void sameMapGivesTheSamePage() throws IOException {
        assertEquals(examples(), examples());
    }

    private String page(String map, Set<Lane> lanes) {
        XtextResource resource = maps.read(map);
        assertEquals(List.of(), maps.errors(resource));
        return page(journeys(resource).findFirst().orElseThrow(), lanes);
    }

    private String page(Journey journey, Set<Lane> lanes) {
        PictureSettings settings = PictureSettings.of(MapFilter.of(lanes));
        return pages.create(pictures.create(journey, settings)).html();
    }

    private static Stream<Journey> journeys(XtextResource resource) {
        return Maps.file(resource).getElements().stream()
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast);
    }

    private List<String> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".journey"))
                    .sorted()
                    .flatMap(file -> journeys(maps.read(file)))
                    .map(journey -> page(journey, Set.of(Lane.values())))
                    .toList();
        }
    }

    /** Attributes that load, style or run something, in tags as a browser sees them. */
    private static List<String> unsafeAttributes(String html) {
        String tags = html.replaceAll("(?s)(<(script|style)[^>]*>).*?(</\\2>)", "$1$3");
        return Pattern.compile(
                        "<[^>]*\\s(on\\w+=|style=|src=|(?:xlink:)?href=\"(?!#|data:,\"))[^>]*>")
                .matcher(tags)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static JsonObject details(String html) {
        return JsonParser.parseString(group(html, "(?s)id=\"data\">(.*?)</script>"))
                .getAsJsonObject();
    }

    private static String title(JsonObject details, String name) {
        return details.getAsJsonObject(name).get("title").getAsString();
    }

    private static String group(String html, String regex) {
        List<MatchResult> found = Pattern.compile(regex).matcher(html).results().toList();
        assertEquals(1, found.size(), regex);
        return found.get(0).group(1);
    }

    private static long count(String text, String regex) {
        return Pattern.compile(regex).matcher(text).results().count();
    }

    private static String hash(String text) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
