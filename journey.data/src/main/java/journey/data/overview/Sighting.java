// SPDX-License-Identifier: EPL-2.0
package journey.data.overview;

import journey.data.privacy.Told;
import journey.model.Bindable;

/**
 * How often data show something of a map.
 *
 * @param element a moment, a persona, a channel or a pain
 * @param customers of how many customers the rows are
 * @param anonymous how many of the rows are of nobody
 */
public record Sighting(Bindable element, Told rows, Told customers, Told anonymous) {}
