// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import journey.dsl.editing.Edits;

/** Adds work behind a touchpoint. */
public final class AddBackstage extends Placeholder {

    public AddBackstage() {
        super(Edits::addLast, "backstage \"TODO\"");
    }
}
