// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Map;
import journey.cli.interchange.InventoryKind;
import journey.cli.interchange.InventoryText;
import journey.cli.maps.MapFile;
import journey.cli.output.ProductVersion;
import journey.model.JourneyFile;
import picocli.CommandLine.Command;

/** {@code journey export json}: writes an inventory of maps as an array of objects for scripts. */
@Command(
        name = "json",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = "Lists all elements of a kind, as an array of objects for scripts.",
        footer = {
            "",
            "Examples:",
            "  journey export json --of pains maps",
            "  journey export json --of measures maps -o measures.json",
            "",
            "Exit status: 1 when a map has errors, 2 when one cannot be read."
        })
final class ExportJsonCommand extends ExportInventoryCommand {

    @Override
    String text(InventoryKind kind, Map<MapFile, JourneyFile> maps) {
        return InventoryText.json(kind, maps);
    }

    @Override
    boolean isMarked() {
        return false;
    }
}
