// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;

/** The words that tell what an element says now. */
final class ChangeWords {

    private ChangeWords() {}

    /** Whom a change is about: the element as one knows it before and after. */
    static String subject(FactValue value) {
        return switch (value.kind()) {
            case TITLE, QUESTION, GOAL, STATEMENT, ARTIFACT, WORK, CHOICE, EMOTION, IMPORT ->
                    Subjects.bare(value.element());
            default -> Subjects.whole(value.element());
        };
    }

    /**
     * Puts a change in words.
     *
     * @param reasons what is to be said about it, a few words each
     */
    static String of(FactValue before, FactValue after, List<String> reasons) {
        return change(before, after)
                + (reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")");
    }

    private static String change(FactValue before, FactValue after) {
        FactKind kind = after.kind();
        boolean isStated = after.isStated();
        return switch (kind) {
            case KEY -> Messages.text(isStated ? "diff.key.on" : "diff.key.off");
            case OPTIONAL -> Messages.text(isStated ? "diff.optional.on" : "diff.optional.off");
            case ASIDE -> Messages.text(isStated ? "diff.aside.on" : "diff.aside.off");
            case AFTER -> gainedAndLost("diff.after.on", "diff.after.off", before, after);
            case WHILE -> gainedAndLost("diff.while.on", "diff.while.off", before, after);
            case USUAL -> Messages.text(isStated ? "diff.usual.on" : "diff.usual.off");
            case PROPOSED -> Messages.text(isStated ? "diff.proposed.on" : "diff.proposed.off");
            default ->
                    kind.label()
                            + " "
                            + (isExtended(before, after)
                                    ? extension(before, after)
                                    : arrow(before, after));
        };
    }

    /**
     * Tells what a reference leads to now, and where no longer.
     *
     * @param gained the key of what to say where it leads now
     * @param lost the same for where it leads no longer
     */
    private static String gainedAndLost(
            String gained, String lost, FactValue before, FactValue after) {
        FactWords words = FactWords.of(before, after);
        List<String> more = words.shown(after, after.without(before));
        List<String> fewer = words.shown(before, before.without(after));
        List<String> parts = new ArrayList<>();
        if (!more.isEmpty()) {
            parts.add(Messages.text(gained, Words.all(more)));
        }
        if (!fewer.isEmpty()) {
            parts.add(Messages.text(lost, Words.either(fewer)));
        }
        return String.join(", ", parts);
    }

    private static boolean isExtended(FactValue before, FactValue after) {
        return after.isList()
                && before.isStated()
                && after.isStated()
                && !before.isFlagged()
                && !after.isFlagged();
    }

    private static String extension(FactValue before, FactValue after) {
        FactWords words = FactWords.of(before, after);
        List<String> more = words.shown(after, after.without(before));
        List<String> fewer = words.shown(before, before.without(after));
        List<String> parts = new ArrayList<>();
        if (!more.isEmpty()) {
            parts.add(Messages.text("diff.also", Words.all(more)));
        }
        if (!fewer.isEmpty()) {
            parts.add(Messages.text("diff.no-longer", Words.either(fewer)));
        }
        return String.join(", ", parts);
    }

    private static String arrow(FactValue before, FactValue after) {
        FactWords words = FactWords.of(before, after);
        return words.shown(before, after) + " → " + words.shown(after, before);
    }
}
