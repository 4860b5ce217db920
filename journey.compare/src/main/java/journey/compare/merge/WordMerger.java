// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Merges the words of single facts, and the comments between them. */
final class WordMerger {

    private final MergedText out;

    WordMerger(MergedText out) {
        this.out = out;
    }

    /** Writes the words of a part, and what stands before them. */
    void words(ThreeVersions<Part.Words> words) {
        gap(words.map(Part.Words::lead));
        Part.Words ours = words.ours();
        Part.Words theirs = words.theirs();
        if (ours == null || theirs == null) {
            out.words(words.any().text());
        } else if (ours.said().equals(theirs.said())) {
            out.words(layout(words.map(Part.Words::text)));
        } else if (isSame(words.base(), ours)) {
            out.words(theirs.text());
        } else if (isSame(words.base(), theirs)) {
            out.words(ours.text());
        } else {
            bothChanged(words);
        }
    }

    private static boolean isSame(Part.Words base, Part.Words side) {
        return base != null && base.said().equals(side.said());
    }

    /** Of two ways to write the same: that of the side that has changed it. */
    private static String layout(ThreeVersions<String> texts) {
        return texts.ours().equals(texts.base()) ? texts.theirs() : texts.ours();
    }

    private void bothChanged(ThreeVersions<Part.Words> words) {
        ThreeVersions<List<String>> items = words.map(Part.Words::items);
        List<String> merged = items(items);
        if (merged.isEmpty()) {
            out.conflict(
                    new ThreeVersions<>(
                            words.base() == null ? "" : words.base().text(),
                            words.ours().text(),
                            words.theirs().text()));
        } else if (merged.equals(items.theirs())) {
            out.words(words.theirs().text());
        } else if (merged.equals(items.ours())) {
            out.words(words.ours().text());
        } else {
            Part.Words ours = words.ours();
            String verb = ours.text().substring(0, ours.text().indexOf(items.ours().get(0)));
            out.words(verb + String.join(", ", merged));
        }
    }

    /** The members of a list; empty when there is no list, or both put others for the same one. */
    private static List<String> items(ThreeVersions<List<String>> items) {
        List<String> base = items.base() == null ? List.of() : items.base();
        List<String> ours = items.ours();
        List<String> theirs = items.theirs();
        boolean isList =
                !ours.isEmpty() && !theirs.isEmpty() && (items.base() == null || !base.isEmpty());
        boolean quarrel =
                base.stream().anyMatch(it -> !ours.contains(it) && !theirs.contains(it))
                        && !base.containsAll(ours)
                        && !base.containsAll(theirs);
        if (!isList || quarrel) {
            return List.of();
        }
        Set<String> merged = new LinkedHashSet<>(ours);
        merged.removeIf(it -> base.contains(it) && !theirs.contains(it));
        theirs.stream().filter(it -> !base.contains(it)).forEach(merged::add);
        return List.copyOf(merged);
    }

    /** Writes blanks and comments: comments are facts, blanks are as a side has changed them. */
    void gap(ThreeVersions<String> gaps) {
        ThreeVersions<List<String>> comments = gaps.map(text -> new Gap(text).comments());
        if (gaps.ours() == null || gaps.theirs() == null) {
            out.gap(new Gap(gaps.any()));
        } else if (comments.ours().equals(comments.theirs())) {
            out.gap(new Gap(layout(gaps)));
        } else if (comments.ours().equals(orNone(comments.base()))) {
            out.gap(new Gap(gaps.theirs()));
        } else if (comments.theirs().equals(orNone(comments.base()))) {
            out.gap(new Gap(gaps.ours()));
        } else {
            out.conflict(new ThreeVersions<>(orNothing(gaps.base()), gaps.ours(), gaps.theirs()));
        }
    }

    private static List<String> orNone(List<String> comments) {
        return comments == null ? List.of() : comments;
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
