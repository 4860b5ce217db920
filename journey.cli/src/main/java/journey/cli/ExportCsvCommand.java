// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Map;
import journey.cli.interchange.InventoryKind;
import journey.cli.interchange.InventoryText;
import journey.cli.maps.MapFile;
import journey.cli.output.ProductVersion;
import journey.model.JourneyFile;
import picocli.CommandLine.Command;

/** {@code journey export csv}: writes an inventory of maps as a table for spreadsheet programs. */
@Command(
        name = "csv",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = "Lists all elements of a kind, as a table for spreadsheet programs.",
        footer = {
            "",
            "Examples:",
            "  journey export csv --of pains maps",
            "  journey export csv --of measures maps -o measures.csv",
            "",
            "Exit status: 1 when a map has errors, 2 when one cannot be read."
        })
final class ExportCsvCommand extends ExportInventoryCommand {

    @Override
    String text(InventoryKind kind, Map<MapFile, JourneyFile> maps) {
        return InventoryText.csv(kind, maps);
    }

    @Override
    boolean isMarked() {
        return true;
    }
}
