// SPDX-License-Identifier: EPL-2.0
package journey.data.suggestion;

import journey.model.Source;

/**
 * An event that nothing sees, and for which there is no suggestion.
 *
 * @param reason why not, as a part of a sentence
 */
public record OpenEvent(Source source, String event, String reason) {}
