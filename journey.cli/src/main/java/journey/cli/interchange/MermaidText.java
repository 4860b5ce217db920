// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.text.CharacterKind;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads the texts of a diagram: entities such as {@code #58;}, and line breaks. */
final class MermaidText {

    /** As Mermaid looks for them before its parser sees the text. */
    private static final Pattern ENTITY = Pattern.compile("#(\\w{1,32});");

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*+/?>");

    /** Where punctuation that an entity stands for is kept out of the grammar's sight. */
    private static final int HIDDEN = 0xE000;

    private static final int ASCII = 0x80;

    private MermaidText() {}

    /** A line with its entities replaced; punctuation among them is hidden. */
    static String withoutEntities(String line) {
        return line.indexOf('#') < 0
                ? line
                : ENTITY.matcher(line)
                        .replaceAll(
                                entity ->
                                        Matcher.quoteReplacement(
                                                hidden(entity.group(), entity.group(1))));
    }

    private static String hidden(String entity, String name) {
        boolean number = name.chars().allMatch(c -> c >= '0' && c <= '9');
        String html = number ? "&#" + name + ";" : "&" + name + ";";
        Node paragraph = Parser.builder().build().parse(html).getFirstChild();
        if (!(paragraph != null && paragraph.getFirstChild() instanceof Text text)
                || text.getLiteral().equals(html)) {
            return entity;
        }
        StringBuilder decoded = new StringBuilder();
        text.getLiteral()
                .codePoints()
                .forEach(c -> decoded.appendCodePoint(c < ASCII ? HIDDEN + c : c));
        return decoded.toString();
    }

    /** A text in one line, with what was hidden from the grammar. */
    static String shown(String text, int line, Losses losses) {
        String words = text;
        if (words.indexOf('<') >= 0 && BREAK.matcher(words).find()) {
            losses.add(line, "A title of a map has no line breaks: <br> became a blank.");
            words = BREAK.matcher(words).replaceAll(" ");
        }
        if (words.chars().anyMatch(c -> CharacterKind.of(c) == CharacterKind.CONTROL)) {
            losses.add(line, "Control characters became blanks.");
        }
        StringBuilder shown = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            shown.append(c >= HIDDEN && c < HIDDEN + ASCII ? (char) (c - HIDDEN) : c);
        }
        return MapText.plain(shown.toString());
    }
}
