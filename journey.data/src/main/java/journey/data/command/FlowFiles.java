// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import journey.cli.files.Reasons;
import journey.cli.output.AtomicFile;
import journey.cli.output.Terminal;
import journey.data.report.FlowJson;
import journey.data.report.MapFlow;
import journey.dsl.flow.FlowFile;

/** Leaves flows beside their maps. */
final class FlowFiles {

    private final Terminal terminal;
    private final AtomicFile files;

    @Inject
    FlowFiles(Terminal terminal, AtomicFile files) {
        this.terminal = terminal;
        this.files = files;
    }

    /** Writes what has changed; tells whether all could be written. */
    boolean write(List<MapFlow> flows) {
        boolean isWritten = true;
        for (MapFlow each : flows) {
            if (each.flow().isPresent()) {
                String name = each.journey().getName() + FlowFile.SUFFIX;
                Path file = each.file().path().resolveSibling(name);
                isWritten &= write(file, FlowJson.bytes(each.flow().get()));
            }
        }
        return isWritten;
    }

    private boolean write(Path file, byte[] content) {
        try {
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
                files.write(file, content);
                terminal.err().println("Written: " + file.getFileName());
            }
            return true;
        } catch (IOException e) {
            terminal.complain("'%s' cannot be written: %s".formatted(file, Reasons.of(e)));
            return false;
        }
    }
}
