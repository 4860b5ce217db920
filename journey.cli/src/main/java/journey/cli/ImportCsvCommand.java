// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import journey.cli.interchange.CsvImport;
import journey.cli.options.ImportTarget;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey import csv}: makes a map of a spreadsheet. */
@Command(
        name = "csv",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = {
            "Makes a map of a spreadsheet with a row for each moment, or with its stages across."
                    + " Encoding and delimiter are found out.",
            "Standard error tells, row by row, what could not be taken over."
        },
        footer = {
            "",
            "Examples:",
            "  journey import csv --template > journey.csv",
            "  journey import csv journey.csv -o journey.journey",
            "",
            "Exit status: 0 also when rows were rejected, 2 when it is no such spreadsheet."
        })
final class ImportCsvCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Provider<CsvImport> imports;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The file to read; - is standard input.")
    private Path file;

    @Option(names = "--template", description = "Print a spreadsheet to fill in, and read nothing.")
    private boolean template;

    @Mixin private ImportTarget target;

    @Inject
    ImportCsvCommand(Terminal terminal, Provider<CsvImport> imports) {
        this.terminal = terminal;
        this.imports = imports;
    }

    @Override
    public Integer call() {
        if (template) {
            terminal.content().print(CsvImport.template());
            return ExitStatus.OK;
        }
        if (file == null) {
            throw new ParameterException(
                    spec.commandLine(), "Say which FILE to import, or --template.");
        }
        target.check();
        target.write(imports.get().read(target.read(file), ImportTarget.title(file)), file);
        return ExitStatus.OK;
    }
}
