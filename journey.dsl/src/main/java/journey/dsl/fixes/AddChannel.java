// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import journey.dsl.editing.Edits;

/** Adds a channel to a touchpoint. */
public final class AddChannel extends Placeholder {

    public AddChannel() {
        super(Edits::addClause, "via TODO");
    }
}
