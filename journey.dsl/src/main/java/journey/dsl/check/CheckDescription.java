// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import journey.dsl.project.CheckScope;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * One entry of the catalogue of checks.
 *
 * @param id in kebab-case
 * @param severity how severe a finding is unless a project says otherwise
 * @param group the part of the catalogue
 * @param scope which files decide whether a finding stands
 * @param fix what fixes a finding
 * @param options what a project can set, by name
 */
public record CheckDescription(
        String id,
        Severity severity,
        CheckGroup group,
        CheckScope scope,
        Class<? extends CheckFix> fix,
        Map<String, CheckOption> options) {

    /** Where the pages of docs/checks are published. */
    private static final String PAGES = "https://journey.example/docs/checks/";

    /** The description of a check by its class. */
    public static CheckDescription of(Class<? extends JourneyCheck> check) {
        CheckInfo info = check.getAnnotation(CheckInfo.class);
        Map<String, CheckOption> options = new TreeMap<>();
        Arrays.stream(info.options()).forEach(option -> options.put(option.name(), option));
        return new CheckDescription(
                info.id(), info.severity(), info.group(), info.scope(), info.fix(), options);
    }

    /** A check of one file that a project cannot tune. */
    public static CheckDescription simple(
            String id, Severity severity, CheckGroup group, Class<? extends CheckFix> fix) {
        return new CheckDescription(id, severity, group, CheckScope.FILE, fix, Map.of());
    }

    /** The address of the page that explains the check. */
    public String page() {
        return PAGES + id + ".md";
    }

    /** Tells whether the file means nothing while there is a finding: it cannot be ignored. */
    public boolean isAlwaysError() {
        return group == CheckGroup.ERRORS;
    }
}
