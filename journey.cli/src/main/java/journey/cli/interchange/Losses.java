// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what could not be taken over. */
final class Losses {

    private final List<Loss> all = new ArrayList<>();

    /**
     * Adds a loss.
     *
     * @param text a sentence with gaps as in {@link String#format}
     */
    void add(int line, String text, Object... gaps) {
        all.add(new Loss(line, text.formatted(gaps)));
    }

    void addAll(Losses others) {
        all.addAll(others.all);
    }

    /** All losses, by line. */
    List<Loss> toList() {
        return all.stream().sorted(Comparator.comparingInt(Loss::line)).toList();
    }
}
