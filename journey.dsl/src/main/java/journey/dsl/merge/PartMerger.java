// SPDX-License-Identifier: EPL-2.0
package journey.dsl.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Merges maps part by part. What one side has changed is written as it stands there; what both have
 * changed differently is left to the author.
 */
final class PartMerger {

    private final Pairing pairing;
    private final Fates fates;
    private final MergedText out = new MergedText();
    private final List<Slot> assumed = new ArrayList<>();

    PartMerger(Pairing pairing) {
        this.pairing = pairing;
        fates = new Fates(pairing);
    }

    List<Chunk> merge() {
        write(pairing.files());
        return out.chunks();
    }

    /** What both sides have added to a journey at the same place, so that the order is a guess. */
    List<Slot> assumed() {
        return List.copyOf(assumed);
    }

    private void write(Versions<Part> part) {
        words(part.map(Part::words));
        slots(part, Part::header).forEach(this::write);
        block(part);
        gap(part.map(Part::trail));
    }

    private void write(Slot slot) {
        if (slot.isAgreed()) {
            write(slot.part());
            return;
        }
        Versions<String> sources = slot.part().map(Part::source);
        String ours = slot.inOurs() ? sources.ours() : "";
        String theirs = slot.inTheirs() ? sources.theirs() : "";
        out.conflict(new Versions<>(orNothing(sources.base()), ours, theirs));
    }

    private List<Slot> slots(Versions<Part> owner, Function<Part, List<Part>> parts) {
        List<Slot> base = slots(owner, owner.base(), parts);
        List<Slot> ours = slots(owner, owner.ours(), parts);
        List<Slot> theirs = slots(owner, owner.theirs(), parts);
        ours.removeIf(slot -> !slot.inOurs());
        theirs.removeIf(slot -> !slot.inTheirs());
        Ordering ordering = new Ordering(base, ours, theirs);
        assumed.addAll(ordering.assumed());
        return ordering.slots();
    }

    /** The parts that at least one side wants in an element. */
    private List<Slot> slots(Versions<Part> owner, Part version, Function<Part, List<Part>> parts) {
        List<Slot> slots = new ArrayList<>();
        for (Part part : version == null ? List.<Part>of() : parts.apply(version)) {
            Fate fate = fates.of(pairing.of(part));
            Slot slot =
                    new Slot(
                            pairing.of(part),
                            owner.equals(fate.ours()),
                            owner.equals(fate.theirs()));
            if (slot.inOurs() || slot.inTheirs()) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private void block(Versions<Part> owner) {
        Versions<Part.Block> block = owner.map(Part::block);
        List<Slot> slots = slots(owner, Part::members);
        if (slots.isEmpty() && !isEmptyBlockWanted(block)) {
            return;
        }
        words(block.map(Part.Block::open));
        gap(block.map(Part.Block::openTrail));
        withoutSecondNames(slots).forEach(this::write);
        words(block.map(Part.Block::close));
    }

    private static boolean isEmptyBlockWanted(Versions<Part.Block> block) {
        boolean inBoth = block.ours() != null && block.theirs() != null;
        return inBoth || (block.base() == null && block.any() != null);
    }

    /** Two elements to which the sides have given one name cannot both stay. */
    private static List<Slot> withoutSecondNames(List<Slot> slots) {
        Set<String> names = new HashSet<>();
        slots.stream()
                .filter(slot -> slot.isAgreed() && isNamedByUs(slot.part()))
                .forEach(slot -> slot.part().ours().name().ifPresent(names::add));
        return slots.stream()
                .map(slot -> isSecond(slot, names) ? slot.onlyTheirs() : slot)
                .toList();
    }

    private static boolean isNamedByUs(Versions<Part> part) {
        return part.base() == null
                ? part.theirs() == null
                : part.ours() != null && !part.ours().name().equals(part.base().name());
    }

    private static boolean isSecond(Slot slot, Set<String> names) {
        return slot.isAgreed()
                && slot.part().ours() == null
                && slot.part().theirs().name().filter(names::contains).isPresent();
    }

    private void words(Versions<Part.Words> words) {
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
    private static String layout(Versions<String> texts) {
        return texts.ours().equals(texts.base()) ? texts.theirs() : texts.ours();
    }

    private void bothChanged(Versions<Part.Words> words) {
        Versions<List<String>> items = words.map(Part.Words::items);
        List<String> merged = items(items);
        if (merged.isEmpty()) {
            out.conflict(
                    new Versions<>(
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
    private static List<String> items(Versions<List<String>> items) {
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

    private void gap(Versions<String> gaps) {
        Versions<List<String>> comments = gaps.map(text -> new Gap(text).comments());
        if (gaps.ours() == null || gaps.theirs() == null) {
            out.gap(new Gap(gaps.any()));
        } else if (comments.ours().equals(comments.theirs())) {
            out.gap(new Gap(layout(gaps)));
        } else if (comments.ours().equals(orNone(comments.base()))) {
            out.gap(new Gap(gaps.theirs()));
        } else if (comments.theirs().equals(orNone(comments.base()))) {
            out.gap(new Gap(gaps.ours()));
        } else {
            out.conflict(new Versions<>(orNothing(gaps.base()), gaps.ours(), gaps.theirs()));
        }
    }

    private static List<String> orNone(List<String> comments) {
        return comments == null ? List.of() : comments;
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
