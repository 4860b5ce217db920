// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.util.List;
import journey.compare.diff.FlowDiff;
import journey.compare.diff.MapDiff;
import journey.compare.diff.NamedMap;

/**
 * What a run of {@code journey diff} has to tell.
 *
 * @param formerName how people call the former version: {@code main}
 * @param latterName how people call the latter version: {@code work tree}
 * @param before the files of the former version, also those with syntax errors
 * @param after the files of the latter version, also those with syntax errors
 * @param diff what differs
 * @param flows what customers did otherwise, where both versions tell it
 * @param failures a sentence for each file that was left out for its syntax errors, and each flow
 *     file that cannot be used
 */
public record DiffRun(
        String formerName,
        String latterName,
        List<NamedMap> before,
        List<NamedMap> after,
        MapDiff diff,
        List<FlowDiff> flows,
        List<String> failures) {}
