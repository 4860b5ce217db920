// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.cli.files.AtomicFile;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;

/**
 * A report that is wanted and where it goes.
 *
 * @param format the form
 * @param file where it is written to; empty for standard output
 */
public record ReportTarget(ReportFormat format, Optional<Path> file) {

    private static final String STANDARD_OUTPUT = "-";

    /**
     * Reads {@code FORMAT} or {@code FORMAT=FILE}, where the file '-' is standard output.
     *
     * @throws IllegalArgumentException when it is neither; the message is for the user
     */
    public static ReportTarget parse(String text) {
        int separator = text.indexOf('=');
        if (separator < 0) {
            return new ReportTarget(ReportFormat.of(text), Optional.empty());
        }
        ReportFormat format = ReportFormat.of(text.substring(0, separator));
        String file = text.substring(separator + 1);
        if (file.equals(STANDARD_OUTPUT)) {
            return new ReportTarget(format, Optional.empty());
        }
        if (file.isEmpty() || file.endsWith(".journey")) {
            throw new IllegalArgumentException(
                    file.isEmpty()
                            ? "There is no file after '%s'.".formatted(text)
                            : "A report must not overwrite the map '%s'.".formatted(file));
        }
        try {
            return new ReportTarget(format, Optional.of(Path.of(file)));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'%s' is no name of a file.".formatted(file), e);
        }
    }

    /** What is wrong with these targets together, in a sentence for the user, if anything is. */
    public static Optional<String> conflict(List<ReportTarget> targets) {
        Set<Optional<Path>> taken = new HashSet<>();
        for (ReportTarget target : targets) {
            Optional<Path> file = target.file.map(path -> path.toAbsolutePath().normalize());
            if (!taken.add(file)) {
                return Optional.of(
                        target.file
                                .map("Two reports cannot go to one file, '%s'."::formatted)
                                .orElse(
                                        "Two reports cannot both go to standard output. Name a file for one of them, such as --format %s=FILE."
                                                .formatted(target.format)));
            }
        }
        return Optional.empty();
    }

    /**
     * Checks before the work begins that there is a folder to write to.
     *
     * @throws InputException when there is none
     */
    public void checkFolder() {
        Path folder = file.map(path -> path.toAbsolutePath().getParent()).orElse(null);
        if (folder != null && !Files.isDirectory(folder)) {
            throw new InputException(
                    "The report '%s' cannot be written: there is no folder '%s'."
                            .formatted(file.get(), file.get().getParent()));
        }
    }

    /**
     * Writes the report.
     *
     * @param out standard output
     * @param colour true when standard output shows colours
     * @param version the version of the product, when it is known
     * @throws InputException when the file cannot be written
     */
    public void write(
            CheckRun run,
            PrintStream out,
            boolean colour,
            Optional<String> version,
            AtomicFile files) {
        if (file.isEmpty()) {
            format.create(colour, version).write(run, out);
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (PrintStream printer = new PrintStream(content, false, StandardCharsets.UTF_8)) {
            format.create(false, version).write(run, printer);
        }
        try {
            files.write(file.get(), content.toByteArray());
        } catch (IOException e) {
            throw new InputException(
                    "The report '%s' cannot be written: %s".formatted(file.get(), Reasons.of(e)),
                    e);
        }
    }
}
