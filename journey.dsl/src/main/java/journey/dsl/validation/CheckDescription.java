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
public record CheckDescription(String id, Severity severity, CheckGroup group) {}
