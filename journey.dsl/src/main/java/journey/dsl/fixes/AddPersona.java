// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import journey.dsl.editing.Edits;

/** Adds a persona to a journey. */
public final class AddPersona extends Placeholder {

    public AddPersona() {
        super(Edits::addFirst, "persona TODO");
    }
}
