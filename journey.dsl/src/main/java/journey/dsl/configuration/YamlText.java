// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.io.StringReader;
import java.util.function.Consumer;
import journey.dsl.configuration.ConfigurationException.Problem;
import journey.dsl.resource.TextDecoding;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Takes YAML apart, and says where a text is none. */
final class YamlText {

    private YamlText() {}

    /**
     * The root of a file.
     *
     * @param problems is told why there is none
     * @return null when the file says nothing or is no YAML
     */
    static Node compose(TextDecoding bytes, Consumer<Problem> problems) {
        String text = bytes.text();
        if (bytes.problem() != null) {
            problems.accept(problemAt(text, text.length(), bytes.problem()));
            return null;
        }
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            return isEmpty(root) ? null : root;
        } catch (MarkedYAMLException e) {
            problems.accept(
                    new Problem(
                            e.getProblemMark().getLine() + 1,
                            e.getProblemMark().getColumn() + 1,
                            Messages.sentence("configuration.yaml", e.getProblem())));
        } catch (ReaderException e) {
            problems.accept(foreignCharacter(text, e.getCodePoint()));
        } catch (YAMLException e) {
            String reason = Words.shortened(e.getMessage());
            problems.accept(new Problem(1, 1, Messages.sentence("configuration.yaml", reason)));
        }
        return null;
    }

    /** Tells whether nothing stands where a value might. */
    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().isEmpty();
    }

    /** The exception itself counts characters from the beginning of a buffer. */
    private static Problem foreignCharacter(String text, int codePoint) {
        String code = "%04X".formatted(codePoint);
        String message = Messages.sentence("configuration.yaml-character", code);
        return problemAt(text, Math.max(0, text.indexOf(codePoint)), message);
    }

    private static Problem problemAt(String text, int offset, String message) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Problem(line, offset - before.lastIndexOf('\n'), message);
    }
}
