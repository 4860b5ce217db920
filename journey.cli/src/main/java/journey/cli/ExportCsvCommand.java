// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Injector;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import journey.cli.interchange.InventoryKind;
import journey.cli.interchange.InventoryText;
import journey.cli.options.ExportTarget;
import journey.cli.output.Terminal;
import journey.cli.output.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journey export csv}: writes an inventory of maps as a table for spreadsheet programs. */
@Command(
        name = "csv",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists all elements of a kind, as a table for spreadsheet programs.",
        footer = {
            "",
            "Examples:",
            "  journey export csv --of pains maps",
            "  journey export csv --of measures maps -o measures.csv",
            "",
            "Exit status: 1 when a map has errors, 2 when one cannot be read."
        })
final class ExportCsvCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<Injector> language;

    @Mixin private ExportTarget target;

    @Option(
            names = "--of",
            required = true,
            paramLabel = "KIND",
            description = "What to list: ${COMPLETION-CANDIDATES}.")
    private InventoryKind kind;

    ExportCsvCommand(Terminal terminal, Supplier<Injector> language) {
        this.terminal = terminal;
        this.language = language;
    }

    @Override
    public Integer call() {
        String text = InventoryText.csv(kind, target.read(language, terminal));
        return target.write(text, true, terminal);
    }
}
