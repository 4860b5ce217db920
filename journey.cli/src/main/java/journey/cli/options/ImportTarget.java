// SPDX-License-Identifier: EPL-2.0
package journey.cli.options;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.format.MapFileFormatter;
import journey.cli.interchange.ImportedMap;
import journey.cli.interchange.Loss;
import journey.cli.maps.MapFile;
import journey.cli.output.AtomicFile;
import journey.cli.output.Terminal;
import journey.dsl.resource.PlainFile;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import picocli.CommandLine.Option;

/** Where an import reads from and writes to, and how it tells what was lost. */
public final class ImportTarget {

    private static final Path STANDARD_INPUT = Path.of("-");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "MAP",
            description = "Write the map to this file. Default: standard output.")
    private Path output;

    @Option(names = "--force", description = "Overwrite the file when it is there already.")
    private boolean force;

    private final Terminal terminal;
    private final AtomicFile files;
    private final Provider<MapFileFormatter> formatters;

    @Inject
    ImportTarget(Terminal terminal, AtomicFile files, Provider<MapFileFormatter> formatters) {
        this.terminal = terminal;
        this.files = files;
        this.formatters = formatters;
    }

    /** The bytes of a file; of standard input for {@code -}. */
    public byte[] read(Path file) {
        try {
            return file.equals(STANDARD_INPUT)
                    ? terminal.in().readAllBytes()
                    : PlainFile.read(file);
        } catch (IOException e) {
            throw new InputException(
                    "%s cannot be read: %s"
                            .formatted(
                                    file.equals(STANDARD_INPUT)
                                            ? "Standard input"
                                            : "'" + SafeText.of(file.toString()) + "'",
                                    Reasons.of(e)),
                    e);
        }
    }

    /** A title for what has none: the name of the file without its extension. */
    public static String title(Path file) {
        String name = file.equals(STANDARD_INPUT) ? "" : file.getFileName().toString();
        String stem = name.replaceFirst("\\.[^.]*$", "");
        return stem.isEmpty() ? "Imported journey" : stem;
    }

    /** Where the map is going to be; in this folder when it goes to standard output. */
    public Path place() {
        return (output == null ? Path.of("imported.journey") : output).toAbsolutePath().normalize();
    }

    /** How the user calls the map; empty when it goes to standard output. */
    public Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    /** Refuses to go on when the map would replace another, before any work is done. */
    public void check() {
        if (output != null && !force && Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException(
                    "'%s' is there already. Nothing was written; --force overwrites it."
                            .formatted(SafeText.of(output.toString())));
        }
    }

    /** Writes a map as the formatter has it, and tells what was lost. */
    public void write(ImportedMap map, Path source) {
        MapFile name = new MapFile(Path.of("imported.journey").toAbsolutePath(), "imported");
        MapFileFormatter.Result result =
                formatters.get().format(name, map.text().getBytes(StandardCharsets.UTF_8));
        if (!result.syntaxErrors().isEmpty()) {
            throw new IllegalStateException(
                    "The imported map cannot be read: " + result.syntaxErrors().get(0).message());
        }
        if (output == null) {
            terminal.content().print(result.text());
        } else {
            write(result.bytes());
        }
        report(map, source);
    }

    private void write(byte[] bytes) {
        try {
            if (force) {
                files.write(output, bytes);
            } else {
                files.create(output, bytes);
            }
        } catch (FileAlreadyExistsException e) {
            throw new InputException(
                    "'%s' is there already.".formatted(SafeText.of(output.toString())), e);
        } catch (IOException e) {
            throw new InputException(
                    "'%s' cannot be written: %s"
                            .formatted(SafeText.of(output.toString()), Reasons.of(e)),
                    e);
        }
    }

    /** On standard error, as the map may go to standard output. */
    private void report(ImportedMap map, Path source) {
        List<Loss> losses = map.losses();
        for (Loss loss : losses) {
            String line = loss.line() > 0 ? ":" + loss.line() : "";
            terminal.err().println(SafeText.of("%s%s: %s".formatted(source, line, loss.text())));
        }
        String rest =
                losses.isEmpty()
                        ? "All of it was taken literally."
                        : losses.size() == 1
                                ? "1 thing could not be taken literally."
                                : Words.grouped(losses.size())
                                        + " things could not be taken literally.";
        terminal.err().println(map.summary() + " " + rest);
    }
}
