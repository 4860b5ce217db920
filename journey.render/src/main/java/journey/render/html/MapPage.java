// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import com.google.common.html.HtmlEscapers;
import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import journey.dsl.summary.ElementSummaries;
import journey.dsl.summary.Labels;
import journey.render.svg.MapPicture;
import journey.render.svg.PlainText;
import journey.render.svg.Theme;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A map as a page in one file, to be read without a network and without this program: with details,
 * search, lanes and personas to switch, and links to elements. The same map always gives the same
 * page.
 *
 * @param title of the page, as plain text
 * @param svg the map, without a style sheet
 * @param details of every element that the map shows
 */
public record MapPage(String title, String svg, List<ElementDetails> details) {

    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    public MapPage {
        details = List.copyOf(details);
    }

    /** The page of a single map, which was read from a text. */
    public static MapPage of(MapPicture picture) {
        ElementSummaries summaries =
                ((XtextResource) picture.journey().eResource())
                        .getResourceServiceProvider()
                        .get(ElementSummaries.class);
        return new MapPage(
                PlainText.of(Labels.of(picture.journey())),
                picture.unstyledSvg(),
                picture.elements().stream()
                        .map(element -> ElementDetails.of(element, summaries))
                        .toList());
    }

    /** The page. Scripts and styles run only if they are these: it tells their hashes. */
    public String html() {
        String style =
                filled(
                        resource("page.css"),
                        Map.of(
                                "light", declarations(Theme.LIGHT),
                                "dark", declarations(Theme.DARK),
                                "map", Theme.template()));
        String script = resource("page.js");
        return filled(
                resource("page.html"),
                Map.of(
                        "title",
                        HtmlEscapers.htmlEscaper().escape(title),
                        "policy",
                        policy(style, script),
                        "style",
                        style,
                        "map",
                        svg,
                        "details",
                        json(),
                        "script",
                        script));
    }

    /** Fills the slots of a text, but none in what they are filled with. */
    private static String filled(String text, Map<String, String> parts) {
        return SLOT.matcher(text)
                .replaceAll(slot -> Matcher.quoteReplacement(parts.get(slot.group(1))));
    }

    private static String declarations(Theme theme) {
        return new TreeMap<>(theme.colours())
                .entrySet().stream()
                        .map(colour -> "--" + colour.getKey() + ": " + colour.getValue() + ";")
                        .collect(Collectors.joining(" "));
    }

    /** Content Security Policy Level 3: what is not named here is not loaded, sent or run. */
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; "
                        .formatted(hash(style), hash(script))
                + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** An object by the names of elements. Gson escapes what could end the script around it. */
    private String json() {
        Map<String, ElementDetails> byName = new LinkedHashMap<>();
        details.forEach(each -> byName.putIfAbsent(each.name(), each));
        return new Gson().toJson(byName);
    }

    private static String resource(String name) {
        try (InputStream in = MapPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
