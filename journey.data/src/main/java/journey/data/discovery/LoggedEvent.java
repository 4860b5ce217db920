// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import journey.data.privacy.Privacy;

/**
 * What happens in a log.
 *
 * @param value what its rows say
 * @param customers how many customers did it; who is not known is not among them
 */
record LoggedEvent(String value, long customers) {

    /** Whether enough customers did it that figures may rest on them. */
    boolean isOfMany() {
        return Privacy.isMany(customers);
    }
}
