// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * What holds for the checks of one file.
 *
 * @param today the day from which ages are counted
 * @param severities by id; checks that are not named have their own, {@link Severity#IGNORE} is off
 * @param options the values of options by id and name; others have their default
 */
public record CheckSettings(
        LocalDate today,
        Map<String, Severity> severities,
        Map<String, Map<String, Integer>> options) {

    /** What holds when a project says nothing. */
    public static CheckSettings defaults(LocalDate today) {
        return new CheckSettings(today, Map.of(), Map.of());
    }

    /** The same with only those checks on that find errors. */
    public CheckSettings onlyErrors() {
        return only(check -> severityOf(check) == Severity.ERROR);
    }

    /** The same with only those checks on whose findings are always errors. */
    public CheckSettings onlyAlwaysErrors() {
        return only(CheckDescription::isAlwaysError);
    }

    private CheckSettings only(Predicate<CheckDescription> condition) {
        Map<String, Severity> errors = new HashMap<>();
        for (CheckDescription check : CheckCatalogue.all()) {
            boolean isOn = condition.test(check);
            errors.put(check.id(), isOn ? Severity.ERROR : Severity.IGNORE);
        }
        return new CheckSettings(today, errors, options);
    }

    /** How severe a finding of a check is. */
    public Severity severityOf(CheckDescription check) {
        return severities.getOrDefault(check.id(), check.severity());
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
