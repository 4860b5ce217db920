// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import journey.cli.maps.MapFile;

/**
 * A file of one of the versions to compare.
 *
 * @param map where it is, and how messages call it: {@code main:maps/checkout.journey}
 * @param name by which both versions of it are known for the same
 */
record VersionedMap(MapFile map, String name) {}
