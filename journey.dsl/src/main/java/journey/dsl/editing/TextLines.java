// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import journey.dsl.text.Blanks;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** The lines of a text. A byte order mark is part of no line. */
public final class TextLines {

    private static final char MARK = '\uFEFF';
    private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");
    private static final Pattern BLANK_LINE =
            Pattern.compile("(?>\r\n|\n|\r)[" + Blanks.CLASS + "&&[^\r\n]]*[\r\n]");

    /** What is never a part of a word, and needs no blank beside it. */
    private static final String SIGNS = "{},\"";

    private static final Pattern TAB_FIRST = Pattern.compile("[\r\n]\t");

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String step;

    /** Reads all of the text: to be made once for many questions. */
    public TextLines(String text) {
        this.text = text;
        starts =
                IntStream.rangeClosed(0, text.length())
                        .filter(i -> i == 0 || isBreak(i - 1) || isMark(i - 1))
                        .toArray();
        ends =
                IntStream.rangeClosed(0, text.length())
                        .filter(i -> i == text.length() || isBreak(i))
                        .toArray();
        step = TAB_FIRST.matcher(text).find() ? "\t" : "    ";
    }

    /** The lines of the text that an element stands in. */
    static TextLines of(EObject element) {
        return element.eResource() instanceof XtextResource file
                ? of(file)
                : new TextLines(NodeModelUtils.getNode(element).getRootNode().getText());
    }

    /**
     * The lines of a file. They are remembered with it: many findings ask for them, each for one
     * place.
     */
    public static TextLines of(XtextResource file) {
        String text = file.getParseResult().getRootNode().getText();
        TextLines known = file.getCache().get(TextLines.class, file, () -> new TextLines(text));
        return known.text.equals(text) ? known : new TextLines(text);
    }

    public String text() {
        return text;
    }

    /** Where the line of an offset begins. */
    public int start(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? offset : starts[-index - 2];
    }

    /** Where the line of an offset ends, before its line break. */
    public int end(int offset) {
        int index = Arrays.binarySearch(ends, offset);
        return index >= 0 ? offset : ends[-index - 1];
    }

    /** Where the line after that of an offset begins, or the text ends. */
    public int next(int offset) {
        int end = end(offset);
        return Math.min(end + (text.startsWith("\r\n", end) ? 2 : 1), text.length());
    }

    /** The first line break of the text; a line feed if there is none. */
    public String lineBreak() {
        Matcher first = BREAK.matcher(text);
        return first.find() ? first.group() : "\n";
    }

    /** The blanks before what stands on the line of an offset. */
    public String indentation(int offset) {
        int start = start(offset);
        int end = start;
        while (end < text.length() && isBlank(end)) {
            end++;
        }
        return text.substring(start, end);
    }

    /** What indents a line of a block more than its header. */
    public String step() {
        return step;
    }

    /** Tells whether there are only blanks before an offset on its line. */
    public boolean isFirst(int offset) {
        int start = skipBlanksBack(offset);
        return start == 0 || isBreak(start - 1) || isMark(start - 1);
    }

    /** Tells whether there are only blanks behind an offset on its line. */
    public boolean isLast(int offset) {
        int end = skipBlanks(offset);
        return end == text.length() || isBreak(end);
    }

    /** How often the line breaks between two offsets. */
    public int breaks(int from, int to) {
        return (int) BREAK.matcher(text).region(from, to).results().count();
    }

    /** Tells whether there is an empty line between two offsets; comments are no blanks. */
    public boolean hasBlankLine(int from, int to) {
        return BLANK_LINE.matcher(text).region(from, to).find();
    }

    /** Where the blanks and line breaks behind an offset end. */
    public int skipWhite(int offset) {
        int end = offset;
        while (end < text.length() && (isBlank(end) || isBreak(end))) {
            end++;
        }
        return end;
    }

    /** Where the blanks and line breaks before an offset begin. */
    public int skipWhiteBack(int offset) {
        int start = offset;
        while (start > 0 && (isBlank(start - 1) || isBreak(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the blanks behind an offset end on its line. */
    public int skipBlanks(int offset) {
        int end = offset;
        while (end < text.length() && isBlank(end)) {
            end++;
        }
        return end;
    }

    /** Where the blanks before an offset begin on its line. */
    public int skipBlanksBack(int offset) {
        int start = offset;
        while (start > 0 && isBlank(start - 1)) {
            start--;
        }
        return start;
    }

    /**
     * An edit with the blanks that part its words from those around it. Two words must not become
     * one; what is added also has a blank at both ends, but before a comma.
     */
    public TextEdit separated(TextEdit edit) {
        String before = edit.offset() == 0 ? " " : text.substring(edit.offset() - 1, edit.offset());
        String after =
                edit.end() == text.length() ? " " : text.substring(edit.end(), edit.end() + 1);
        String words = edit.text();
        if (words.isEmpty()) {
            return areParted(before, after, false) ? edit : with(edit, " ");
        }
        boolean added = edit.length() == 0;
        String lead = areParted(before, words, added) ? "" : " ";
        String trail = areParted(words, after, added) ? "" : " ";
        return with(edit, lead + words + trail);
    }

    private static TextEdit with(TextEdit edit, String words) {
        return new TextEdit(edit.offset(), edit.length(), words);
    }

    private static boolean areParted(String left, String right, boolean byBlank) {
        char last = left.charAt(left.length() - 1);
        char first = right.charAt(0);
        boolean areWords = SIGNS.indexOf(last) < 0 && SIGNS.indexOf(first) < 0;
        return Blanks.isBlank(last)
                || Blanks.isBlank(first)
                || first == ','
                || !(byBlank || areWords);
    }

    private boolean isBlank(int index) {
        return Blanks.isBlank(text.charAt(index)) && !isBreak(index) && !isMark(index);
    }

    private boolean isMark(int index) {
        return index == 0 && text.charAt(index) == MARK;
    }

    private boolean isBreak(int index) {
        return text.charAt(index) == '\n' || text.charAt(index) == '\r';
    }
}
