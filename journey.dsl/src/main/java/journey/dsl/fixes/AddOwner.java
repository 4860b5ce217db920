// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import journey.dsl.editing.Edits;

/** Adds an owner to an action. */
public final class AddOwner extends Placeholder {

    public AddOwner() {
        super(Edits::addLast, "owner TODO");
    }
}
