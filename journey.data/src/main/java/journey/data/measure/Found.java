// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.Optional;

/**
 * What was found in one period.
 *
 * @param sample empty when nothing was
 * @param customers how many customers it rests on; who is not known counts each time
 */
record Found(Optional<Sample> sample, long customers) {

    static final Found NOTHING = new Found(Optional.empty(), 0);
}
