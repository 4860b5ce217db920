// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.Optional;
import journey.data.privacy.Basis;

/**
 * What is told of what was found.
 *
 * @param sample empty when it would single out few
 * @param missed empty when there is none, or it would single out few
 */
record ToldFigure(Optional<Sample> sample, Optional<Sample> missed, Basis basis) {}
