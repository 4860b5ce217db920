// SPDX-License-Identifier: EPL-2.0
package journey.data.suggestion;

import journey.model.Bindable;
import journey.model.Source;

/**
 * What may see an event that nothing sees yet.
 *
 * @param element a moment or a pain
 * @param source whose event it is
 * @param event a value of the source's event column
 * @param reason why, as the end of a sentence that begins with the event
 */
public record Suggestion(Bindable element, Source source, String event, String reason) {}
