// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.ArrayList;
import java.util.HashSet;
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
    private final WordMerger texts = new WordMerger(out);
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

    private void write(ThreeVersions<Part> part) {
        texts.words(part.map(Part::words));
        slots(part, Part::header).forEach(this::write);
        block(part);
        texts.gap(part.map(Part::trail));
    }

    private void write(Slot slot) {
        if (slot.isAgreed()) {
            write(slot.part());
            return;
        }
        ThreeVersions<String> sources = slot.part().map(Part::source);
        String base = sources.base() == null ? "" : sources.base();
        String ours = slot.inOurs() ? sources.ours() : "";
        String theirs = slot.inTheirs() ? sources.theirs() : "";
        out.conflict(new ThreeVersions<>(base, ours, theirs));
    }

    private List<Slot> slots(ThreeVersions<Part> owner, Function<Part, List<Part>> parts) {
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
    private List<Slot> slots(
            ThreeVersions<Part> owner, Part version, Function<Part, List<Part>> parts) {
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

    private void block(ThreeVersions<Part> owner) {
        ThreeVersions<Part.Block> block = owner.map(Part::block);
        List<Slot> slots = slots(owner, Part::members);
        if (slots.isEmpty() && !isEmptyBlockWanted(block)) {
            return;
        }
        texts.words(block.map(Part.Block::open));
        texts.gap(block.map(Part.Block::openTrail));
        withoutSecondNames(slots).forEach(this::write);
        texts.words(block.map(Part.Block::close));
    }

    private static boolean isEmptyBlockWanted(ThreeVersions<Part.Block> block) {
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

    private static boolean isNamedByUs(ThreeVersions<Part> part) {
        return part.base() == null
                ? part.theirs() == null
                : part.ours() != null && !part.ours().name().equals(part.base().name());
    }

    private static boolean isSecond(Slot slot, Set<String> names) {
        return slot.isAgreed()
                && slot.part().ours() == null
                && slot.part().theirs().name().filter(names::contains).isPresent();
    }
}
