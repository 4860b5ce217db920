// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import journey.dsl.editing.Edits;

/** Adds a goal to a stage. */
public final class AddStageGoal extends Placeholder {

    public AddStageGoal() {
        super(Edits::addFirst, "goal \"TODO: what does the customer want here?\"");
    }
}
