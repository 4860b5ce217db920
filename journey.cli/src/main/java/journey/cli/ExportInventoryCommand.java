// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import journey.cli.interchange.InventoryKind;
import journey.cli.maps.MapFile;
import journey.cli.options.ExportTarget;
import journey.model.JourneyFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an inventory of maps, in the form of the command. */
abstract class ExportInventoryCommand implements Callable<Integer> {

    @Mixin private ExportTarget target;

    @Option(
            names = "--of",
            required = true,
            paramLabel = "KIND",
            description = "What to list: ${COMPLETION-CANDIDATES}.")
    private InventoryKind kind;

    /** The inventory as a text. */
    abstract String text(InventoryKind kind, Map<MapFile, JourneyFile> maps);

    /** Whether a file of this form begins with a byte order mark. */
    abstract boolean isMarked();

    @Override
    public final Integer call() {
        return target.write(text(kind, target.read()), isMarked());
    }
}
