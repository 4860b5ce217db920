// SPDX-License-Identifier: EPL-2.0
package journey.cli.options;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.maps.MapFile;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.Terminal;
import journey.dsl.loading.MapSet;
import journey.dsl.text.SafeText;
import journey.model.JourneyFile;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which maps an export reads, and where it writes to. */
public final class ExportTarget {

    @Mixin private final MapPaths paths = new MapPaths();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file. Default: standard output.")
    private Path output;

    private boolean mapsHaveErrors;

    private final Terminal terminal;
    private final AtomicFile files;
    private final Provider<MapSet> mapSets;

    @Inject
    ExportTarget(Terminal terminal, AtomicFile files, Provider<MapSet> mapSets) {
        this.terminal = terminal;
        this.files = files;
        this.mapSets = mapSets;
    }

    /** The maps of the command line by file, sorted; what is not understood in them is told. */
    public Map<MapFile, JourneyFile> read() {
        List<MapFile> found = paths.find();
        MapSet set = mapSets.get();
        Map<MapFile, JourneyFile> maps = new LinkedHashMap<>();
        for (MapFile file : found) {
            Resource resource = file.read(set);
            EcoreUtil.resolveAll(resource);
            if (!resource.getErrors().isEmpty()) {
                mapsHaveErrors = true;
                terminal.complain(
                        "'%s' has errors, and what they concern may be missing. `journey check` shows them."
                                .formatted(file.name()));
            }
            if (!resource.getContents().isEmpty()) {
                maps.put(file, (JourneyFile) resource.getContents().get(0));
            }
        }
        return maps;
    }

    /**
     * Writes the export.
     *
     * @param marked whether a file begins with a byte order mark, without which Excel takes it for
     *     something else than UTF-8; what a program reads from standard output never does
     * @return the exit status
     */
    public int write(String text, boolean marked) {
        if (output == null) {
            terminal.content().print(text);
        } else {
            try {
                String content = marked ? "\uFEFF" + text : text;
                files.write(output, content.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new InputException(
                        "'%s' cannot be written: %s"
                                .formatted(SafeText.of(output.toString()), Reasons.of(e)),
                        e);
            }
        }
        return mapsHaveErrors ? ExitStatus.FINDINGS : ExitStatus.OK;
    }
}
