// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import journey.cli.interchange.page.Line;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the YAML before a diagram. */
final class MermaidFrontMatter {

    private MermaidFrontMatter() {}

    /**
     * The title that it states; empty when it states none. Everything else in it is lost.
     *
     * @param lines without the dashes around them
     */
    static String title(List<Line> lines, Losses losses) {
        if (lines.isEmpty()) {
            return "";
        }
        int line = lines.get(0).number();
        Object settings = settings(lines, line, losses);
        if (!(settings instanceof Map<?, ?> map)) {
            return "";
        }
        Object title = map.get("title");
        if (map.size() > (title == null ? 0 : 1)) {
            losses.add(line, "A map has no settings for its picture. They were left out.");
        }
        return MermaidText.shown(Objects.toString(title, ""), line, losses);
    }

    private static Object settings(List<Line> lines, int line, Losses losses) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
        } catch (YAMLException e) {
            losses.add(line, "The front matter is no YAML. It was left out.");
            return null;
        }
    }
}
