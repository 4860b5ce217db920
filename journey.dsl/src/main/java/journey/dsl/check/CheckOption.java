// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A whole number that a project can set for a check. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckOption {

    /** The greatest value of any option. */
    int MAX = 999_999_999;

    /** In kebab-case, unique in the check. */
    String name();

    /** What holds unless a project says otherwise. */
    int value();

    /** The least value that makes sense. */
    int min();

    /** What it means, as a clause: {@code months after which an observation is old}. */
    String meaning();
}
