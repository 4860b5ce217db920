// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.diagnostics.LanguageErrors;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.ComposedChecks;

/** All checks: those that run on a map, and the errors that reading a file finds. */
public final class CheckCatalogue {

    private CheckCatalogue() {}

    /** The descriptions of all checks, sorted by id. */
    public static List<CheckDescription> all() {
        Stream<CheckDescription> reading =
                Stream.of(
                                LanguageErrors.SYNTAX,
                                LanguageErrors.UNRESOLVED_REFERENCE,
                                LanguageErrors.MALFORMED_DATE,
                                LanguageErrors.MALFORMED_PERIOD)
                        .map(id -> new CheckDescription(id, Severity.ERROR, CheckGroup.ERRORS));
        Stream<CheckDescription> checks = checkClasses().stream().map(CheckCatalogue::describe);
        return Stream.concat(reading, checks)
                .sorted(Comparator.comparing(CheckDescription::id))
                .toList();
    }

    /** The classes of the checks that run on a map. */
    public static List<Class<? extends JourneyCheck>> checkClasses() {
        return Arrays.stream(
                        JourneyValidator.class.getAnnotation(ComposedChecks.class).validators())
                .<Class<? extends JourneyCheck>>map(type -> type.asSubclass(JourneyCheck.class))
                .toList();
    }

    static CheckDescription describe(Class<? extends JourneyCheck> check) {
        CheckInfo info = check.getAnnotation(CheckInfo.class);
        return new CheckDescription(info.id(), info.severity(), info.group());
    }
}
