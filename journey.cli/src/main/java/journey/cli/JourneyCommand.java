// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Injector;
import com.google.inject.ProvisionException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import journey.cli.files.GivenPath;
import journey.cli.files.InputException;
import journey.cli.language.CommandFactory;
import journey.cli.maps.SharedMemory;
import journey.cli.output.DefectReport;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.Terminal;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command itself: it only knows its subcommands. */
@Command(
        name = "journey",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        subcommands = {
            CheckCommand.class,
            FormatCommand.class,
            RenderCommand.class,
            DiffCommand.class,
            GitCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ConfigCommand.class,
            ExplainCommand.class,
            InitCommand.class,
            GenerateCompletion.class
        },
        description = "Checks, formats and draws customer journey maps written as .journey text.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  journey init                    begin with a map to change",
            "  journey check maps              check all maps in a folder",
            "  journey check --fail-on warning checkout.journey",
            "  journey format maps             format all maps in a folder",
            "  journey format --check maps     only say which maps are not formatted",
            "  journey render maps -o out      draw all maps in a folder",
            "  journey diff main..HEAD         what changed for the customer",
            "  journey explain --all           list what is checked",
            "  journey git install             let git merge maps by what they say",
            "",
            "Exit status: 0 nothing found, 1 findings, 2 wrong usage or unreadable input,",
            "3 a defect of the program."
        })
final class JourneyCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        List<String> commands =
                spec.subcommands().entrySet().stream()
                        .filter(it -> !it.getValue().getCommandSpec().usageMessage().hidden())
                        .map(Map.Entry::getKey)
                        .toList();
        throw new ParameterException(
                spec.commandLine(), "Say what to do: " + Words.either(commands) + ".");
    }

    /**
     * Runs a command line.
     *
     * @param language gives the language when a command needs it
     * @return the exit status, see {@link ExitStatus}
     */
    static int run(Terminal terminal, Supplier<Injector> language, String... args) {
        CommandFactory commands = new CommandFactory(terminal, language);
        CommandLine line = new CommandLine(new JourneyCommand(), commands);
        CommandLine imports = line.getSubcommands().get(ImportCommand.NAME);
        commands.moreCommands().forEach(line::addSubcommand);
        commands.moreImports().forEach(imports::addSubcommand);
        if (commands.moreCommands().isEmpty()) {
            line.addSubcommand("data", DataNotInstalledCommand.class);
            line.addSubcommand("measure", DataNotInstalledCommand.class);
            line.addSubcommand("flow", DataNotInstalledCommand.class);
            imports.addSubcommand("events", DataNotInstalledCommand.class);
        }
        line.registerConverter(Path.class, GivenPath::of);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setOut(new PrintWriter(terminal.exact(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.exactErr(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, arguments) -> explainUsage(e, terminal));
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                    Throwable exception = unwrapped(failure);
                    if (exception instanceof InputException) {
                        terminal.complain(exception.getMessage());
                        return ExitStatus.USAGE;
                    }
                    if (exception instanceof InvalidPathException name) {
                        // Of a file in a revision of git, which another machine has written.
                        terminal.complain(GivenPath.refusal(name).getMessage());
                        return ExitStatus.USAGE;
                    }
                    return explain(exception, terminal);
                });
        int status = execute(line, terminal, args);
        terminal.flush();
        if (terminal.exact().checkError()) {
            terminal.complain("Standard output cannot be written.");
            return Math.max(status, ExitStatus.USAGE);
        }
        return status;
    }

    /** As picocli does it, but what it quotes of the arguments does not steer a terminal. */
    private static int explainUsage(ParameterException e, Terminal terminal) {
        if (e.getCause() instanceof InputException) {
            terminal.complain(e.getCause().getMessage());
            return ExitStatus.USAGE;
        }
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        e.getMessage()
                .lines()
                .map(SafeText::line)
                .forEach(line -> err.println(command.getColorScheme().errorText(line)));
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            command.usage(err, command.getColorScheme());
        }
        return ExitStatus.USAGE;
    }

    /** Guice wraps what went wrong while the language was set up. */
    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof ProvisionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }

    private static int explain(Throwable failure, Terminal terminal) {
        if (SharedMemory.isTooLittleFor(failure)) {
            terminal.complain(SharedMemory.tooLittle("This", ""));
            return ExitStatus.USAGE;
        }
        new DefectReport(terminal).print(failure);
        return ExitStatus.DEFECT;
    }

    /** An error of the machine, such as too little memory, does not reach picocli's handlers. */
    private static int execute(CommandLine line, Terminal terminal, String... args) {
        try {
            return line.execute(args);
        } catch (Error e) {
            return explain(e, terminal);
        }
    }
}
