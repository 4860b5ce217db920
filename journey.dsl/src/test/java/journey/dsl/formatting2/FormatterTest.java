// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.dsl.text.Blanks;
import journey.testing.FullMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.apache.log4j.Level;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.testing.logging.LoggingTester;
import org.eclipse.xtext.util.ExceptionAcceptor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A formatted map looks as it should, means the same, and has lost no comment. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FormatterTest {
    private static final Path CASES = Path.of("src/test/resources/formatting");

    @Inject private Maps maps;
    @Inject private MapFormatter formatter;

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".input.journey"))
                    .map(name -> name.replace(".input.journey", ""))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void formatsAsExpected(String name) throws IOException {
        assertEquals(text(name, "expected"), format(text(name, "input")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesFormattedMapAsItIs(String name) throws IOException {
        String formatted = format(text(name, "input"));
        assertEquals(formatted, format(formatted));
        assertEquals(text(name, "expected"), format(text(name, "expected")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesNoMeaningAndKeepsEveryComment(String name) throws IOException {
        String input = text(name, "input");
        assertSameMap(input, format(input));
    }

    /** Rules that contradict each other are only logged; what they yield is chance. */
    @ParameterizedTest
    @MethodSource("cases")
    void formatsWithoutContradiction(String name) throws IOException {
        XtextResource map = read(text(name, "input"));
        LoggingTester.captureLogging(
                        Level.ERROR, ExceptionAcceptor.class, () -> formatter.format(map))
                .assertNoLogEntries();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void leavesExampleAsItIs(Path example) throws IOException {
        String text = Files.readString(example);
        assertEquals(text, format(text));
    }

    /** Every example is found again after all its blanks and line breaks were lost. */
    @ParameterizedTest
    @MethodSource("examples")
    void changesNoMeaningOfSqueezedExample(Path example) throws IOException {
        String squeezed = squeeze(Files.readString(example));
        String formatted = format(squeezed);
        assertSameMap(squeezed, formatted);
        assertEquals(formatted, format(formatted));
    }

    /** Puts a comment between any two words of a map, one at a time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " /* c */ ",
                " // c\n",
                "\n// c\n",
                "\n\n// c\n\n",
                "\n/* c\n * d\n */\n",
                "\n/** c */\n",
                "\n/* c\n\u00A0\u2007 * d\n\uFEFF*/\n",
                " /* a */ /* b */ ",
                " // a\n // b\n"
            })
    void keepsCommentAnywhereAndFormatsItOnce(String comment) throws IOException {
        String map = text("squeezed-onto-one-line", "expected");
        List<String> wrong = new ArrayList<>();
        for (ILeafNode leaf : read(map).getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.isHidden() && !leaf.getText().equals(".") && !isRestOfName(map, leaf)) {
                String commented =
                        map.substring(0, leaf.getOffset())
                                + comment
                                + map.substring(leaf.getOffset());
                String formatted = format(commented);
                if (!words(read(commented)).equals(words(read(formatted)))
                        || !formatted.equals(format(formatted))) {
                    wrong.add("before '%s' at %d".formatted(leaf.getText(), leaf.getOffset()));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    static List<Character> blanks() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(c -> (char) c)
                .filter(c -> Blanks.isBlank(c) && c != '\n' && c != '\r')
                .toList();
    }

    /** Every kind of blank at every gap is laid out as the space is. */
    @ParameterizedTest
    @MethodSource("blanks")
    void laysOutEveryBlankAsASpace(char blank) throws IOException {
        List<Character> all = blanks();
        int first = all.indexOf(blank);
        for (Path example : examples()) {
            String text = Files.readString(example);
            assertEquals(text, format(blanked(text, gap -> String.valueOf(blank))));
            assertEquals(
                    text,
                    format(
                            blanked(
                                    text,
                                    gap -> all.get((first + gap) % all.size()) + " " + blank)));
        }
        String full = FullMap.TEXT;
        assertEquals(
                format(blanked(full, gap -> " ")),
                format(blanked(full, gap -> String.valueOf(blank))));
    }

    /** A map with other blanks: in place of spaces, and around line breaks and all words. */
    private String blanked(String text, IntFunction<String> blanks) {
        StringBuilder blanked = new StringBuilder();
        int gap = 0;
        for (ILeafNode leaf : read(text).getParseResult().getRootNode().getLeafNodes()) {
            String blank = blanks.apply(gap++);
            if (leaf.isHidden() && leaf.getText().isBlank()) {
                boolean inComment = leaf.getText().contains("\n") && endsInComment(blanked);
                String filled = leaf.getText().replaceAll(" +", blank);
                blanked.append(filled.replace("\n", inComment ? "\n" : blank + "\n" + blank));
            } else {
                blanked.append(isJoined(text, leaf) ? "" : blank).append(leaf.getText());
            }
        }
        return blanked.toString();
    }

    /** Tells whether no blank may stand before a word or a comment. */
    private static boolean isJoined(String map, ILeafNode leaf) {
        return leaf.getOffset() == 0
                || leaf.isHidden()
                || leaf.getText().equals(".")
                || isRestOfName(map, leaf);
    }

    private static boolean endsInComment(CharSequence text) {
        String lastLine = text.toString().substring(text.toString().lastIndexOf('\n') + 1);
        return lastLine.contains("//");
    }

    /** Tells whether a word is the rest of a qualified name, in which no comment may stand. */
    private static boolean isRestOfName(String map, ILeafNode leaf) {
        return leaf.getOffset() > 0 && map.charAt(leaf.getOffset() - 1) == '.';
    }

    private String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder();
        for (ILeafNode leaf : read(text).getParseResult().getRootNode().getLeafNodes()) {
            boolean blank = leaf.isHidden() && leaf.getText().isBlank();
            squeezed.append(blank ? " " : leaf.getText());
            if (leaf.getText().startsWith("//")) {
                squeezed.append('\n');
            }
        }
        return squeezed.toString();
    }

    private void assertSameMap(String before, String after) {
        XtextResource mapBefore = read(before);
        XtextResource mapAfter = read(after);
        EcoreUtil.resolveAll(mapBefore);
        EcoreUtil.resolveAll(mapAfter);
        assertTrue(EcoreUtil.equals(Maps.file(mapBefore), Maps.file(mapAfter)), after);
        assertEquals(words(mapBefore), words(mapAfter));
    }

    /** All words and comments; blanks at the ends of the lines of a comment do not count. */
    private static List<String> words(XtextResource map) {
        List<String> words = new ArrayList<>();
        for (ILeafNode leaf : map.getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.isHidden()) {
                words.add(leaf.getText());
            } else if (!leaf.getText().isBlank()) {
                words.add(
                        leaf.getText()
                                .lines()
                                .map(Blanks::strip)
                                .collect(Collectors.joining("\n")));
            }
        }
        return words;
    }

    private String format(String text) {
        return formatter.format(read(text));
    }

    private XtextResource read(String text) {
        XtextResource map = maps.read(text);
        assertEquals(List.of(), map.getErrors());
        return map;
    }

    private static String text(String name, String kind) throws IOException {
        Path file = CASES.resolve(name + "." + kind + ".journey");
        return Files.exists(file) ? Files.readString(file) : fail("There is no " + file);
    }
}
