// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import journey.model.Branch;
import journey.model.Moment;

/**
 * A branch from one moment of the map to another.
 *
 * @param branch what it shows, with its reason and its personas
 */
public record Edge(Branch branch, Moment source, Moment target) {}
