// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import journey.dsl.project.CheckScope;
import org.eclipse.xtext.diagnostics.Severity;

/** What people need to know of a check to find, rank and configure it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckInfo {

    /** In kebab-case; never renamed, never used again for something else. */
    String id();

    /** How severe a finding is unless a project says otherwise. */
    Severity severity();

    /** The part of the catalogue that the check belongs to. */
    CheckGroup group();

    /** Which files decide whether a finding stands. */
    CheckScope scope() default CheckScope.FILE;

    /** What fixes a finding; {@link CheckFix.None} where only the author knows, see the page. */
    Class<? extends CheckFix> fix() default CheckFix.None.class;

    /** What a project can set. */
    CheckOption[] options() default {};
}
