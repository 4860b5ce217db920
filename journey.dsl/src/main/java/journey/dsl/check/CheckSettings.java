// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * What holds for the checks of one file.
 *
 * @param today the day from which ages are counted
 * @param severities by id; checks that are not named have their own, {@link Severity#IGNORE} is off
 * @param options the values of options by id and name; others have their default
 * @param extent which checks run at all
 */
public record CheckSettings(
        LocalDate today,
        Map<String, Severity> severities,
        Map<String, Map<String, Integer>> options,
        Extent extent) {

    /** Which checks run, each a part of the one before. */
    public enum Extent {
        /** As a project says. */
        ALL,
        /** Those that find errors. */
        ERRORS,
        /** Those whose findings are errors whatever a project says. */
        ALWAYS_ERRORS
    }

    /** What a project says about its checks. */
    public CheckSettings(
            LocalDate today,
            Map<String, Severity> severities,
            Map<String, Map<String, Integer>> options) {
        this(today, severities, options, Extent.ALL);
    }

    /** What holds when a project says nothing. */
    public static CheckSettings defaults(LocalDate today) {
        return new CheckSettings(today, Map.of(), Map.of());
    }

    /** The same with at most these checks on. */
    public CheckSettings only(Extent most) {
        Extent smaller = extent.compareTo(most) > 0 ? extent : most;
        return new CheckSettings(today, severities, options, smaller);
    }

    /** How severe a finding of a check is. */
    public Severity severityOf(CheckDescription check) {
        Severity severity = severities.getOrDefault(check.id(), check.severity());
        boolean isOn =
                switch (extent) {
                    case ALL -> true;
                    case ERRORS -> severity == Severity.ERROR;
                    case ALWAYS_ERRORS -> check.isAlwaysError();
                };
        return isOn ? severity : Severity.IGNORE;
    }

    /**
     * The value of an option.
     *
     * @throws IllegalArgumentException when the check has no such option
     */
    public int option(CheckDescription check, String name) {
        CheckOption option = check.options().get(name);
        if (option == null) {
            throw new IllegalArgumentException(check.id() + " has no option " + name);
        }
        return options.getOrDefault(check.id(), Map.of()).getOrDefault(name, option.value());
    }
}
