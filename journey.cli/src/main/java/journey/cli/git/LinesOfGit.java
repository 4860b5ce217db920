// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import journey.compare.merge.Chunk;
import journey.compare.merge.LineMerge;
import journey.compare.merge.ThreeVersions;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

/** Merges texts line by line, in the way of git. */
public final class LinesOfGit implements LineMerge {

    @Override
    public List<Chunk> merge(ThreeVersions<String> texts) {
        ThreeVersions<RawText> lines =
                texts.map(text -> new RawText(text.getBytes(StandardCharsets.UTF_8)));
        MergeResult<RawText> result =
                new MergeAlgorithm()
                        .merge(
                                RawTextComparator.DEFAULT,
                                lines.base(),
                                lines.ours(),
                                lines.theirs());
        List<Chunk> chunks = new ArrayList<>();
        String base = "";
        String ours = "";
        for (MergeChunk chunk : result) {
            RawText side = result.getSequences().get(chunk.getSequenceIndex());
            String text = text(side, chunk);
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> chunks.add(new Chunk(ThreeVersions.same(text)));
                case FIRST_CONFLICTING_RANGE -> ours = text;
                case BASE_CONFLICTING_RANGE -> base = text;
                case NEXT_CONFLICTING_RANGE ->
                        chunks.add(new Chunk(new ThreeVersions<>(base, ours, text)));
            }
        }
        return chunks;
    }

    /** Where the base ends before a conflict, JGit gives a range that begins after its end. */
    private static String text(RawText side, MergeChunk chunk) {
        return chunk.getBegin() < chunk.getEnd()
                ? side.getString(chunk.getBegin(), chunk.getEnd(), false)
                : "";
    }
}
