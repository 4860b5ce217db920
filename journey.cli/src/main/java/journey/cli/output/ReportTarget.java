// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.cli.files.GivenPath;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.dsl.text.Spelling;

/**
 * A report that is wanted and where it goes.
 *
 * @param <F> the forms that reports of a command can have, by the names that the command line has
 *     for them
 * @param format the form
 * @param file where it is written to; empty for standard output
 */
public record ReportTarget<F extends Enum<F>>(F format, Optional<Path> file) {

    private static final String STANDARD_OUTPUT = "-";

    /**
     * Reads {@code FORMAT} or {@code FORMAT=FILE}, where the file '-' is standard output.
     *
     * @throws IllegalArgumentException when it is neither; the message is for the user
     * @throws InputException when no file can have this name
     */
    public static <F extends Enum<F>> ReportTarget<F> parse(String text, Class<F> formats) {
        int separator = text.indexOf('=');
        if (separator < 0) {
            return new ReportTarget<>(format(text, formats), Optional.empty());
        }
        F format = format(text.substring(0, separator), formats);
        String file = text.substring(separator + 1);
        if (file.equals(STANDARD_OUTPUT)) {
            return new ReportTarget<>(format, Optional.empty());
        }
        if (file.isEmpty() || file.endsWith(".journey")) {
            throw new IllegalArgumentException(
                    file.isEmpty()
                            ? "There is no file after '%s'.".formatted(text)
                            : "A report must not overwrite the map '%s'.".formatted(file));
        }
        return new ReportTarget<>(format, Optional.of(GivenPath.of(file)));
    }

    private static <F extends Enum<F>> F format(String name, Class<F> formats) {
        return Arrays.stream(formats.getEnumConstants())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(name, formats)));
    }

    private static <F extends Enum<F>> String unknown(String name, Class<F> formats) {
        List<String> all = Arrays.stream(formats.getEnumConstants()).map(Enum::name).toList();
        return Spelling.nearest(name, all.stream())
                .map(
                        nearest ->
                                "There is no format '%s'. Did you mean '%s'?"
                                        .formatted(name, nearest))
                .orElse(
                        "There is no format '%s', only %s."
                                .formatted(name, String.join(", ", all)));
    }

    /** What is wrong with these targets together, in a sentence for the user, if anything is. */
    public static Optional<String> conflict(List<? extends ReportTarget<?>> targets) {
        Set<Optional<Path>> taken = new HashSet<>();
        for (ReportTarget<?> target : targets) {
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

    /** Writes what a report of this form tells. */
    @FunctionalInterface
    public interface Content {
        /**
         * @param out takes UTF-8; stays open
         * @param colour true when people read it on a terminal that shows colours
         */
        void write(PrintStream out, boolean colour);
    }

    /**
     * Writes the report.
     *
     * @param out standard output
     * @param colour true when standard output shows colours
     * @throws InputException when the file cannot be written
     */
    public void write(Content report, PrintStream out, boolean colour, AtomicFile files) {
        if (file.isEmpty()) {
            report.write(out, colour);
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (PrintStream printer = new PrintStream(content, false, StandardCharsets.UTF_8)) {
            report.write(printer, false);
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
