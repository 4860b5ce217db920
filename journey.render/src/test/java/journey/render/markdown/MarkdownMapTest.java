// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Persona;
import journey.render.Goldens;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MarkdownMapTest {

    private static final MapFilter ALL = MapFilter.of(EnumSet.allOf(Lane.class));

    /** What a document is made of when all text of the map is only text. */
    private static final Set<Class<? extends Node>> PLAIN =
            Set.of(
                    Document.class,
                    Heading.class,
                    Paragraph.class,
                    BulletList.class,
                    ListItem.class,
                    Text.class,
                    SoftLineBreak.class,
                    StrongEmphasis.class,
                    Emphasis.class,
                    BlockQuote.class);

    @Inject private Maps maps;

    @ParameterizedTest
    @CsvSource({
        "coffee-shop/coffee-shop.journey, MorningCoffee, coffee-shop.md",
        "online-grocery/current.journey, GroceryRun, grocery.md",
    })
    void writesTheWholeMap(String example, String journey, String golden) throws IOException {
        XtextResource map = maps.read(Pages.ROOT.resolve("examples").resolve(example));
        Goldens.assertGolden(golden, MarkdownMap.of((Journey) Maps.element(map, journey), ALL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Pay | by *card*",
                "<img src=x onerror=alert(1)>",
                "</td><script>alert(1)</script>",
                "[click](javascript:alert(1)) ![x](y)",
                "<https://example.org>",
                "`code` ``` ~~gone~~ __b__",
                "&lt;b&gt; &#64; &amp;",
                "ends with #",
                "ends with \\\\",
                "\\n\\n- item\\n\\n    code\\n---\\n1. one",
                "$x$ {{ site.x }} {% raw %}",
                "| a | b |\\n|---|---|",
            })
    void showsTextOfTheMapAsItIs(String hostile) {
        String document =
                document(
                        """
                        persona Anna "%1$s" { quote "%1$s" segment "%1$s" }
                        team Owner "%1$s"
                        metric Nps "%1$s" nps
                        /** %2$s */
                        journey Coffee "%1$s" {
                            purpose "%1$s"
                            persona Anna
                            measure Nps { 2026 5 }
                            stage Buy "%1$s" {
                                goal "%1$s"
                                touchpoint Order "%1$s" by Owner {
                                    experiences "%1$s"
                                    emotion +1 "%1$s"
                                    pain Queue "%1$s"
                                    backstage "%1$s"
                                }
                            }
                            action Act "%1$s" { owner Owner }
                        }
                        """
                                .formatted(hostile, hostile.replace("\\\\", "")),
                        ALL);
        Node parsed = Parser.builder().build().parse(document);
        String text =
                hostile.replace("\\n", " ").replace("\\\\", "\\").replaceAll("\\s+", " ").strip();
        assertEquals(text, textOf(parsed.getFirstChild()).replace("\u2060", ""));
        assertOnlyText(parsed);
        String header = "| Action | Owner | State |";
        String row = document.substring(document.indexOf(header)).lines().toList().get(2);
        assertEquals(4, row.split("(?<!\\\\)(?:\\\\\\\\)*\\|", -1).length - 1, row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@octocat", "#12", "GH-12", "me@octocat.org", "!7", ":tada:"})
    void mentionsNobodyAndNothing(String reference) {
        String document = document("journey Coffee \"See %s\"".formatted(reference), ALL);
        assertFalse(document.contains(reference), document);
        assertFalse(textOf(Parser.builder().build().parse(document)).contains(reference), document);
    }

    @Test
    void leavesTimesAndPercentagesAlone() {
        assertTrue(
                document("journey Coffee \"The 8:05 is 50% full; 4:3!\"", ALL)
                        .startsWith("# The 8:05 is 50% full; 4:3!\n"));
    }

    @Test
    void showsNoCharacterThatSteers() {
        assertTrue(
                document("journey Coffee \"a\\u001b[2Jb\u202ec\"", ALL)
                        .startsWith("# a\uFFFD\\[2Jb\uFFFDc\n"));
    }

    @Test
    void writesOnlyLanesAndPersonasThatAreShown() {
        XtextResource map =
                maps.read(
                        """
                        persona Anna "Anna"
                        persona Ben "Ben"
                        channel Shop "Shop" offline
                        journey Coffee "Coffee" {
                            persona Anna, Ben
                            stage Buy "Buys" {
                                goal "Get coffee"
                                touchpoint Order "Orders" via Shop {
                                    emotion -2 for Anna
                                    emotion +1 "quick" for Ben
                                    pain Queue "Queues"
                                }
                                step Leaves "Leaves" for Anna
                            }
                        }
                        """);
        MapFilter filter =
                MapFilter.of(EnumSet.of(Lane.EMOTIONS)).only((Persona) Maps.element(map, "Ben"));
        assertEquals(
                """
                # Coffee

                - **State**: current

                ## Personas

                ### Ben

                ## 1. Buys

                ### Orders

                Touchpoint

                - **Emotion**: +1, positive: quick (for Ben)
                """,
                MarkdownMap.of((Journey) Maps.element(map, "Coffee"), filter));
    }

    private String document(String map, MapFilter filter) {
        return MarkdownMap.of((Journey) Maps.element(maps.read(map), "Coffee"), filter);
    }

    private static String textOf(Node node) {
        return TextContentRenderer.builder().build().render(node).strip();
    }

    private static void assertOnlyText(Node document) {
        List<Node> others = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    protected void visitChildren(Node parent) {
                        if (!PLAIN.contains(parent.getClass())) {
                            others.add(parent);
                        }
                        super.visitChildren(parent);
                    }

                    @Override
                    public void visit(CustomBlock block) {
                        others.add(block);
                    }
                });
        assertEquals(List.of(), others);
    }
}
