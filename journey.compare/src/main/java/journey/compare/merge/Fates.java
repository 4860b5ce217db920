// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Decides which parts stay, and in which element: what only one side did is done. */
final class Fates {

    private final Pairing pairing;
    private final Map<ThreeVersions<Part>, Fate> fates = new HashMap<>();

    Fates(Pairing pairing) {
        this.pairing = pairing;
    }

    Fate of(ThreeVersions<Part> part) {
        Fate known = fates.get(part);
        if (known == null) {
            known = decide(part);
            fates.put(part, known);
        }
        return known;
    }

    private Fate decide(ThreeVersions<Part> part) {
        ThreeVersions<Part> base = pairing.owner(part.base());
        ThreeVersions<Part> ours = pairing.owner(part.ours());
        ThreeVersions<Part> theirs = pairing.owner(part.theirs());
        if (Objects.equals(ours, theirs)) {
            return Fate.agreed(ours);
        }
        if (base == null) {
            return Fate.agreed(ours == null ? theirs : ours);
        }
        if (ours == null) {
            boolean lost = !theirs.equals(base) || isEdited(part, ThreeVersions::theirs);
            return lost ? new Fate(null, theirs) : Fate.agreed(null);
        }
        if (theirs == null) {
            boolean lost = !ours.equals(base) || isEdited(part, ThreeVersions::ours);
            return lost ? new Fate(ours, null) : Fate.agreed(null);
        }
        if (ours.equals(base)) {
            return Fate.agreed(theirs);
        }
        return theirs.equals(base) ? Fate.agreed(ours) : new Fate(ours, theirs);
    }

    /** Tells whether a side says something of a part that would be lost with it. */
    private boolean isEdited(ThreeVersions<Part> part, Function<ThreeVersions<Part>, Part> side) {
        Part before = part.base();
        Part now = side.apply(part);
        if (!before.words().said().equals(now.words().said())
                || !comments(now).equals(comments(before))) {
            return true;
        }
        for (Part child : now.parts()) {
            ThreeVersions<Part> same = pairing.of(child);
            if (!part.equals(pairing.owner(same.base())) || isEdited(same, side)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> comments(Part part) {
        List<String> comments = new ArrayList<>(new Gap(part.words().lead()).comments());
        comments.addAll(part.ownComments());
        return comments;
    }
}
