// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import journey.model.JourneyFile;

/**
 * A file of one version of maps.
 *
 * @param name how people call the file; unique in its version
 * @param file its content, in a resource
 */
public record NamedMap(String name, JourneyFile file) {}
