// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import journey.render.svg.Theme;

/**
 * Pages with everything in one file, which load nothing and run nothing but what came with them.
 */
final class SealedPage {

    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    private SealedPage() {}

    /**
     * Fills the template of a page.
     *
     * @param name of the template and its style sheet
     * @param scripts the names of its scripts, in their order
     * @param parts what goes into its slots; text must be escaped already
     */
    static String of(String name, List<String> scripts, Map<String, String> parts) {
        String style =
                filled(
                        resource(name + ".css"),
                        Map.of(
                                "light", declarations(Theme.LIGHT),
                                "dark", declarations(Theme.DARK),
                                "map", Theme.template()));
        String script = script(scripts);
        Map<String, String> all = new HashMap<>(parts);
        all.put("policy", policy(style, script));
        all.put("style", style);
        all.put("script", script);
        return filled(resource(name + ".html"), all);
    }

    /** All scripts in a scope of their own, so that they name nothing of the browser anew. */
    private static String script(List<String> names) {
        return names.stream()
                .map(name -> resource(name + ".js"))
                .collect(Collectors.joining("\n", "\"use strict\";\n{\n", "}\n"));
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

    private static String resource(String name) {
        try (InputStream in = SealedPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
