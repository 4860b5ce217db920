// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.List;
import java.util.Optional;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowFile;
import journey.dsl.text.Messages;

/**
 * Merges flow files. Their numbers come from one run over the data, so those of two runs are never
 * mixed: one side is taken whole, that with the later data.
 */
public final class FlowMerge {

    private FlowMerge() {}

    /** Tells whether a file is a flow file, by its name. */
    public static boolean isFor(String path) {
        return path.endsWith(FlowFile.SUFFIX);
    }

    /**
     * Merges three versions of a flow file.
     *
     * @param path of the file, with '/' between folders; its name is that of the journey
     */
    public static Merge merge(ThreeVersions<String> texts, String path) {
        if (texts.theirs().equals(texts.base()) || texts.theirs().equals(texts.ours())) {
            return whole(texts.ours(), List.of());
        } else if (texts.ours().equals(texts.base())) {
            return whole(texts.theirs(), List.of());
        }
        boolean isTheirs = isLater(flow(texts.theirs(), path), flow(texts.ours(), path));
        String side = Messages.text(isTheirs ? "merge.theirs" : "merge.ours");
        return whole(
                isTheirs ? texts.theirs() : texts.ours(),
                List.of(Messages.sentence("merge.flow", side)));
    }

    private static Merge whole(String text, List<String> notes) {
        return new Merge(List.of(Chunk.agreed(text)), notes, false);
    }

    private static Optional<Flow> flow(String text, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String journey = name.substring(0, name.length() - FlowFile.SUFFIX.length());
        return FlowFile.read(text, journey).flow();
    }

    /** One that cannot be used is earlier than any other. */
    private static boolean isLater(Optional<Flow> one, Optional<Flow> other) {
        return one.isPresent()
                && (other.isEmpty() || one.get().end().compareTo(other.get().end()) > 0);
    }
}
