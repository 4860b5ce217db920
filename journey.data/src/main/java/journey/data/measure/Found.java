// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.Optional;
import journey.data.privacy.Basis;

/**
 * What was found in one period.
 *
 * @param sample empty when nothing was
 * @param basis on whom it rests
 * @param missed the share of those who did not get there; only of times from here to there
 */
record Found(Optional<Sample> sample, Basis basis, Optional<Found> missed) {

    static final Found NOTHING = new Found(Optional.empty(), Basis.NOBODY, Optional.empty());

    static Found of(Sample sample, Basis basis) {
        return new Found(Optional.of(sample), basis, Optional.empty());
    }
}
