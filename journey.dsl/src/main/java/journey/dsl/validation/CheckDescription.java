// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import org.eclipse.xtext.diagnostics.Severity;

/**
 * One entry of the catalogue of checks.
 *
 * @param id in kebab-case
 * @param severity how severe a finding is unless a project says otherwise
 * @param group the part of the catalogue
 */
public record CheckDescription(String id, Severity severity, CheckGroup group) {

    /** Where the pages of docs/checks are published. */
    private static final String PAGES = "https://journey.example/docs/checks/";

    /** The address of the page that explains the check. */
    public String page() {
        return PAGES + id + ".md";
    }
}
