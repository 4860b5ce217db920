// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Finds the examples in the project's Markdown pages. */
public final class Pages {

    /** The root of the repository; tests run in the folder of their module. */
    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Pages() {}

    /** The code blocks that are marked as maps, in the order of the page. */
    public static List<String> examples(String page) {
        return blocks(page, "journey");
    }

    /** The code blocks with an info string, in the order of the page. */
    public static List<String> blocks(String page, String info) {
        List<String> blocks = new ArrayList<>();
        Parser.builder()
                .build()
                .parse(page)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(FencedCodeBlock block) {
                                if (info.equals(block.getInfo())) {
                                    blocks.add(block.getLiteral());
                                }
                            }
                        });
        return blocks;
    }

    /** A code block, and what stands after its opening fence. */
    public record Block(String info, String text) {}

    /**
     * The code blocks under each heading, in the order of the page. A heading without one is left
     * out.
     */
    public static Map<String, List<Block>> sections(String page) {
        Map<String, List<Block>> sections = new LinkedHashMap<>();
        Parser.builder()
                .build()
                .parse(page)
                .accept(
                        new AbstractVisitor() {
                            private String heading = "";

                            @Override
                            public void visit(Heading node) {
                                heading = ((Text) node.getFirstChild()).getLiteral();
                            }

                            @Override
                            public void visit(FencedCodeBlock block) {
                                sections.computeIfAbsent(heading, it -> new ArrayList<>())
                                        .add(new Block(block.getInfo(), block.getLiteral()));
                            }
                        });
        return sections;
    }

    /** The first map under each heading, by the text of the heading. */
    public static Map<String, String> examplesByHeading(String page) {
        Map<String, String> examples = new LinkedHashMap<>();
        sections(page)
                .forEach(
                        (heading, blocks) ->
                                blocks.stream()
                                        .filter(block -> block.info().equals("journey"))
                                        .findFirst()
                                        .ifPresent(map -> examples.put(heading, map.text())));
        return examples;
    }
}
