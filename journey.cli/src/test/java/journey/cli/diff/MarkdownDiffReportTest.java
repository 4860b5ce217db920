// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.compare.diff.MapDiffer;
import journey.compare.diff.NamedMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The comment in a pull request. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MarkdownDiffReportTest {

    /** What GitHub takes. */
    private static final int LIMIT = 65_536;

    private static final Pattern LEFT_OUT = Pattern.compile("… and ([\\d,]+) more: (.*)\n");

    @Inject private Maps maps;
    @Inject private MapDiffer differ;

    @Test
    void saysThatNothingDiffers() {
        String map = "journey J \"j\"";
        assertEquals("**No differences** between main and topic\n\n", report(map, map));
    }

    @Test
    void takesTextOfMapsForNothingButText() {
        String hostile =
                "</summary></details><script>x</script> @everyone #12 !3 **b** _i_ `c` | ~~s~~"
                        + " [l](http://e.org) ![p](p) www.e.org https://e.org a@b.org &lt; $m$ 1. x";
        String report =
                report(
                        "journey J \"j\" { stage A \"old\" stage B \"%s\" { step M \"m\" } }"
                                .formatted(hostile),
                        "journey J \"%s\" { stage A \"%s\" }".formatted(hostile, hostile));
        Set<String> kinds = new TreeSet<>();
        Set<String> html = new TreeSet<>();
        Parser.builder()
                .build()
                .parse(report)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(HtmlBlock block) {
                                html.add(block.getLiteral().replaceAll("y>.*</", "y>…</"));
                                kinds.add("HtmlBlock");
                            }

                            @Override
                            protected void visitChildren(Node parent) {
                                kinds.add(parent.getClass().getSimpleName());
                                super.visitChildren(parent);
                            }
                        });
        assertEquals(
                Set.of(
                        "BulletList",
                        "Document",
                        "Emphasis",
                        "HtmlBlock",
                        "ListItem",
                        "Paragraph",
                        "StrongEmphasis",
                        "Text"),
                kinds,
                report);
        assertEquals(Set.of("<details><summary>…</summary>", "</details>"), html);
        assertFalse(Pattern.compile("@\\w|#\\d|!\\d|://|www\\.").matcher(report).find(), report);
    }

    @Test
    void showsWhatBreaksSomethingUnfolded() {
        String report =
                report(
                        "journey J \"j\" { stage A \"a\" stage B \"b\" }",
                        "journey J \"j\" { stage A \"x\" }");
        String unfolded = report.substring(0, report.indexOf("<details>"));
        assertTrue(unfolded.contains("stage \"b\" (B) is gone"), report);
        assertFalse(unfolded.contains("title"), report);
    }

    @Test
    void leavesOutWhatMattersLeastWhereGitHubTakesNoMore() {
        String before = map(1500, "old");
        String after = map(1300, "new");
        String report = report(before, after);
        assertTrue(report.length() <= LIMIT, () -> "length " + report.length());
        assertTrue(report.length() > LIMIT * 9 / 10, () -> "length " + report.length());
        Matcher leftOut = LEFT_OUT.matcher(report);
        assertTrue(leftOut.find(), report);
        int shown = (int) report.lines().filter(line -> line.matches("- \\*\\w+\\* .*")).count();
        assertEquals(1500, shown + Integer.parseInt(leftOut.group(1).replace(",", "")));
        assertTrue(report.startsWith("**200 breaking and 1,300 cosmetic differences**"));
        assertFalse(leftOut.group(2).contains("breaking"), leftOut.group());
    }

    @Test
    void copesWithNamesLongerThanAComment() {
        String name = "N".repeat(LIMIT);
        String report =
                report(
                        "journey J \"j\" { stage A \"a\" stage B \"b\" }",
                        "journey J \"j\" { stage %s \"a\" stage B \"c\" }".formatted(name));
        assertTrue(report.length() <= LIMIT);
        assertTrue(report.contains("title \"b\" → \"c\""), report);
        assertTrue(report.contains("… and 1 more: 1 notable"), report);
    }

    private static String map(int stages, String title) {
        return IntStream.range(0, stages)
                .mapToObj(i -> "stage S%d \"%s %d\"\n".formatted(i, title, i))
                .collect(Collectors.joining("", "journey J \"j\" {\n", "}\n"));
    }

    private String report(String before, String after) {
        NamedMap old = new NamedMap("", Maps.file(maps.read(before)));
        NamedMap now = new NamedMap("", Maps.file(maps.read(after)));
        DiffRun run =
                new DiffRun(
                        "main",
                        "topic",
                        List.of(old),
                        List.of(now),
                        differ.diff(List.of(old), List.of(now)),
                        List.of(),
                        List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownDiffReport().write(run, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
