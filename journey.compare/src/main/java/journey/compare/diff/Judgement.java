// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.Optional;
import journey.dsl.text.Messages;

/**
 * How much something matters and, where that does not go without saying, why.
 *
 * @param reason a few words for people
 */
record Judgement(Weight weight, Optional<String> reason) {

    static final Judgement BREAKING = new Judgement(Weight.BREAKING, Optional.empty());
    static final Judgement NOTABLE = new Judgement(Weight.NOTABLE, Optional.empty());
    static final Judgement COSMETIC = new Judgement(Weight.COSMETIC, Optional.empty());

    static Judgement breaking(String key) {
        return new Judgement(Weight.BREAKING, Optional.of(Messages.text(key)));
    }

    static Judgement notable(String key) {
        return new Judgement(Weight.NOTABLE, Optional.of(Messages.text(key)));
    }
}
