// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.cli.explain.CheckManual;
import journey.cli.files.InputException;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.Terminal;
import journey.dsl.check.CheckDescription;
import journey.dsl.text.Spelling;
import journey.dsl.validation.CheckCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey explain}: shows what a check finds, why it matters and how to fix it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = "Explains what a check finds, why it matters and how to fix it.",
        footer = {
            "",
            "Examples:",
            "  journey explain unmeasured-stage",
            "  journey explain --all           list all checks"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            completionCandidates = Ids.class,
            description = "Checks by their ids, as 'journey check' prints them after the severity.")
    private Set<String> ids = new LinkedHashSet<>();

    @Option(
            names = "--all",
            description = "List every check: its id, its severity and what it finds.")
    private boolean all;

    /** For the completion script of a shell. */
    private static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return CheckCatalogue.all().stream().map(CheckDescription::id).iterator();
        }
    }

    @Inject
    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (ids.isEmpty() && !all) {
            throw new ParameterException(
                    spec.commandLine(), "Say which check to explain, or --all to list them.");
        }
        if (!ids.isEmpty() && all) {
            throw new ParameterException(
                    spec.commandLine(), "Give the ids of checks or --all, not both.");
        }
        CheckManual manual = new CheckManual(terminal.colour(), terminal.columns());
        if (all) {
            print(manual.index());
            return ExitStatus.OK;
        }
        List<CheckDescription> checks = checks();
        for (int i = 0; i < checks.size(); i++) {
            if (i > 0) {
                print(List.of("", ""));
            }
            print(manual.page(checks.get(i)));
        }
        return ExitStatus.OK;
    }

    private List<CheckDescription> checks() {
        Map<String, CheckDescription> known =
                CheckCatalogue.all().stream()
                        .collect(Collectors.toMap(CheckDescription::id, Function.identity()));
        return ids.stream()
                .map(
                        id -> {
                            if (!known.containsKey(id)) {
                                throw new InputException(unknown(id, known.keySet()));
                            }
                            return known.get(id);
                        })
                .toList();
    }

    private static String unknown(String id, Set<String> known) {
        return "There is no check '%s'. %s"
                .formatted(
                        id,
                        Spelling.nearest(id, known.stream())
                                .map("Did you mean '%s'?"::formatted)
                                .orElse("'journey explain --all' lists all checks."));
    }

    private void print(List<String> lines) {
        lines.forEach(terminal.styled()::println);
    }
}
