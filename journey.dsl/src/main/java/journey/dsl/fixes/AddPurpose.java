// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import journey.dsl.editing.Edits;

/** Adds a purpose to a journey. */
public final class AddPurpose extends Placeholder {

    public AddPurpose() {
        super(Edits::addFirst, "purpose \"TODO: which question does this map answer?\"");
    }
}
