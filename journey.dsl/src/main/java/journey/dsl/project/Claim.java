// SPDX-License-Identifier: EPL-2.0
package journey.dsl.project;

import journey.dsl.check.CheckScope;
import org.eclipse.emf.common.util.URI;

/**
 * What a finding of one file supposes about the other files of the project.
 *
 * @param scope which of their facts can refute it; not {@link CheckScope#FILE}
 * @param file the file with the finding
 * @param subject the element, or the file, that the finding is about
 */
public record Claim(CheckScope scope, URI file, URI subject) {}
