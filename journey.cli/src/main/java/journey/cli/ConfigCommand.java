// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import journey.cli.maps.MapFile;
import journey.cli.maps.MapFiles;
import journey.cli.maps.Project;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.SeverityStyle;
import journey.cli.output.Terminal;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckSettings;
import journey.dsl.configuration.ProjectConfiguration;
import journey.dsl.text.SafeText;
import journey.dsl.validation.CheckCatalogue;
import org.eclipse.xtext.diagnostics.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey config}: prints what holds for a file, and where each value comes from. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = "Prints the settings that hold for a map, and where each comes from.",
        footer = {"", "Example:", "  journey config maps/checkout.journey"})
final class ConfigCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            defaultValue = ".",
            description = "A map, or a folder for any map in it. Default: this folder.")
    private Path path;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration. Default: the nearest journey.yaml above the map.")
    private Path config;

    @Inject
    ConfigCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        MapFile map = MapFiles.named(path);
        ProjectConfiguration configuration = Project.of(config).configurationOf(map);
        PrintStream out = terminal.out();
        String source =
                configuration.file().map(Path::toString).orElse("no journey.yaml: all by default");
        out.println("configuration: " + SafeText.of(source));
        if (configuration.ignores(map.path())) {
            out.println("ignored: yes, this map is left out");
        }
        out.println();
        String file = configuration.file().map(it -> it.getFileName().toString()).orElse("");
        CheckSettings settings = configuration.settingsFor(map.path(), LocalDate.EPOCH);
        List<CheckDescription> checks =
                CheckCatalogue.all().stream().filter(check -> !check.isAlwaysError()).toList();
        for (CheckDescription check : checks) {
            Severity severity = settings.severityOf(check);
            print(
                    check.id(),
                    SeverityStyle.word(severity),
                    origin(file, configuration.lineOfSeverity(map.path(), check)));
            for (String option : check.options().keySet()) {
                print(
                        check.id() + " " + option,
                        String.valueOf(settings.option(check, option)),
                        origin(file, configuration.lineOfOption(map.path(), check, option)));
            }
        }
        return ExitStatus.OK;
    }

    private static String origin(String file, Optional<Integer> line) {
        return line.map(it -> SafeText.of(file) + ":" + it).orElse("default");
    }

    private void print(String name, String value, String origin) {
        terminal.out().printf("%-40s %-8s %s%n", name, value, origin);
    }
}
