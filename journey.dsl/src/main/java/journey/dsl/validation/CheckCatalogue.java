// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckFix;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.JourneyCheck;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.fixes.RemoveIgnoredId;
import journey.dsl.fixes.WriteMeantName;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.ComposedChecks;

/**
 * All checks: those that run on a map, the errors that reading a file finds, and what is wrong with
 * comments that hide findings.
 */
public final class CheckCatalogue {

    private static final Map<String, CheckDescription> BY_ID =
            Stream.concat(
                            checkClasses().stream().map(CheckDescription::of),
                            Stream.of(
                                    error(LanguageErrors.SYNTAX, CheckFix.None.class),
                                    error(
                                            LanguageErrors.UNRESOLVED_REFERENCE,
                                            WriteMeantName.class),
                                    error(LanguageErrors.MALFORMED_DATE, CheckFix.None.class),
                                    error(LanguageErrors.MALFORMED_PERIOD, CheckFix.None.class),
                                    comment(IgnoreComments.UNUSED, RemoveIgnoredId.class),
                                    comment(IgnoreComments.WITHOUT_REASON, CheckFix.None.class)))
                    .sorted(Comparator.comparing(CheckDescription::id))
                    .collect(
                            Collectors.toMap(
                                    CheckDescription::id,
                                    Function.identity(),
                                    (one, other) -> {
                                        throw new IllegalStateException(one.id() + " twice");
                                    },
                                    LinkedHashMap::new));

    private CheckCatalogue() {}

    /** The descriptions of all checks, sorted by id. */
    public static List<CheckDescription> all() {
        return List.copyOf(BY_ID.values());
    }

    /** The check with an id. */
    public static Optional<CheckDescription> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The classes of the checks that run on a map. */
    public static List<Class<? extends JourneyCheck>> checkClasses() {
        return Arrays.stream(
                        JourneyValidator.class.getAnnotation(ComposedChecks.class).validators())
                .<Class<? extends JourneyCheck>>map(type -> type.asSubclass(JourneyCheck.class))
                .toList();
    }

    private static CheckDescription error(String id, Class<? extends CheckFix> fix) {
        return CheckDescription.simple(id, Severity.ERROR, CheckGroup.ERRORS, fix);
    }

    private static CheckDescription comment(String id, Class<? extends CheckFix> fix) {
        return CheckDescription.simple(id, Severity.WARNING, CheckGroup.HYGIENE, fix);
    }
}
