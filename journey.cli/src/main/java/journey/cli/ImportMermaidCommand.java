// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import journey.cli.interchange.DecodedText;
import journey.cli.interchange.ImportedMap;
import journey.cli.interchange.MermaidImport;
import journey.cli.options.ImportTarget;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import org.eclipse.xtext.conversion.IValueConverterService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journey import mermaid}: makes a map of journey diagrams. */
@Command(
        name = "mermaid",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = {
            "Makes a map of the journey diagrams of Mermaid in a file: a diagram, or a page with"
                    + " diagrams, in Markdown, reStructuredText, AsciiDoc, HTML or MDX.",
            "Standard error tells, line by line, what could not be taken literally."
        },
        footer = {
            "",
            "Examples:",
            "  journey import mermaid checkout.mmd -o checkout.journey",
            "  journey import mermaid - < README.md",
            "",
            "Exit status: 0 also when something was lost, 2 when there is no journey diagram."
        })
final class ImportMermaidCommand implements Callable<Integer> {

    private final Provider<IValueConverterService> converters;

    @Parameters(paramLabel = "FILE", description = "The file to read; - is standard input.")
    private Path file;

    @Mixin private ImportTarget target;

    @Inject
    ImportMermaidCommand(Provider<IValueConverterService> converters) {
        this.converters = converters;
    }

    @Override
    public Integer call() {
        target.check();
        String text = DecodedText.of(target.read(file)).text();
        ImportedMap map =
                MermaidImport.read(
                        text, file.toString(), ImportTarget.title(file), converters.get());
        target.write(map, file);
        return ExitStatus.OK;
    }
}
