// SPDX-License-Identifier: EPL-2.0
package journey.data.run;

import java.util.List;
import journey.data.source.StagedSource;

/**
 * A run whose rows can still be read as they stand in the files, with the tables that tell who is
 * who.
 *
 * @param texts the rows of its sources, in their order
 */
public record RunWithTexts(DataRun run, List<StagedSource> texts) {

    public RunWithTexts {
        texts = List.copyOf(texts);
    }
}
