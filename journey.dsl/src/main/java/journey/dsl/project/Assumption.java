// SPDX-License-Identifier: EPL-2.0
package journey.dsl.project;

import org.eclipse.emf.common.util.URI;

/**
 * What a finding of one file supposes about the other files of the project.
 *
 * @param scope which of their facts can refute it; not {@link CheckScope#FILE}
 * @param file the file with the finding
 * @param subject the element, or the file, that the finding is about
 */
public record Assumption(CheckScope scope, URI file, URI subject) {}
