// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import journey.dsl.editing.Edits;

/** Adds a team to a touchpoint. */
public final class AddTeam extends Placeholder {

    public AddTeam() {
        super(Edits::addClause, "by TODO");
    }
}
