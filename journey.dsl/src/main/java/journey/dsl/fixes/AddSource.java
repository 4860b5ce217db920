// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import journey.dsl.editing.Edits;

/** Adds the source of a measure. */
public final class AddSource extends Placeholder {

    public AddSource() {
        super(Edits::addClause, "from TODO");
    }
}
