// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.util.Map;
import java.util.Optional;
import journey.data.cache.CacheFolder;
import journey.data.run.DataScope;

/**
 * What maps say of their data, before any is read.
 *
 * @param most with how many of another kind identifiers of a kind may stand, by kind
 * @param cache where runs keep what they read; empty when the maps name no data
 */
record MapData(DataScope scope, Map<String, Integer> most, Optional<CacheFolder> cache) {}
