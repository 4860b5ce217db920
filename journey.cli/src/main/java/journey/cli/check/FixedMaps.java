// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import journey.cli.files.Reasons;
import journey.cli.maps.MapFile;
import journey.cli.output.AtomicFile;
import journey.cli.output.Terminal;
import journey.cli.output.UnifiedDiff;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;

/** Brings what was fixed in memory to the disk, or to standard output. */
public final class FixedMaps {

    private final Terminal terminal;
    private final AtomicFile files;

    public FixedMaps(Terminal terminal, AtomicFile files) {
        this.terminal = terminal;
        this.files = files;
    }

    /** Prints what would change, as a unified diff. */
    public void print(FixLoop.Result result) {
        result.changed()
                .forEach(
                        (map, bytes) ->
                                terminal.out()
                                        .print(
                                                UnifiedDiff.of(
                                                        SafeText.of(map.name()),
                                                        result.originals().get(map),
                                                        bytes)));
    }

    /**
     * Writes the files that changed, and tells how many.
     *
     * @return a sentence for each file that could not be written
     */
    public List<String> write(FixLoop.Result result) {
        List<String> unwritten = new ArrayList<>();
        int fixed = 0;
        for (Map.Entry<MapFile, byte[]> entry : result.changed().entrySet()) {
            MapFile map = entry.getKey();
            try {
                files.replace(map.path(), entry.getValue());
                fixed += result.counts().get(map);
            } catch (IOException e) {
                unwritten.add("'%s' is unchanged: %s".formatted(map.name(), Reasons.of(e)));
            }
        }
        int written = result.changed().size() - unwritten.size();
        terminal.err()
                .printf(
                        "Fixed %s in %s.%n",
                        Words.counted(fixed, "finding"), Words.counted(written, "file"));
        return unwritten;
    }
}
