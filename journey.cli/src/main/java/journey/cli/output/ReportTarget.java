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
import java.util.function.BiFunction;
import journey.cli.files.GivenPath;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.dsl.text.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

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
     * @throws TypeConversionException when it is neither
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
            throw new TypeConversionException(
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
                .orElseThrow(() -> new TypeConversionException(unknown(name, formats)));
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

    /**
     * Refuses, before the work begins, what cannot be written in the end.
     *
     * @throws ParameterException when two reports have one target
     * @throws InputException when there is no folder to write to
     */
    public static void check(List<? extends ReportTarget<?>> targets, CommandLine command) {
        Set<Optional<Path>> taken = new HashSet<>();
        for (ReportTarget<?> target : targets) {
            if (!taken.add(target.file.map(path -> path.toAbsolutePath().normalize()))) {
                throw new ParameterException(command, target.conflict());
            }
        }
        targets.forEach(ReportTarget::checkFolder);
    }

    private String conflict() {
        return file.map("Two reports cannot go to one file, '%s'."::formatted)
                .orElse(
                        "Two reports cannot both go to standard output. Name a file for one of them, such as --format %s=FILE."
                                .formatted(format));
    }

    private void checkFolder() {
        Path folder = file.map(path -> path.toAbsolutePath().getParent()).orElse(null);
        if (folder != null && !Files.isDirectory(folder)) {
            throw new InputException(
                    "The report '%s' cannot be written: there is no folder '%s'."
                            .formatted(file.get(), file.get().getParent()));
        }
    }

    /**
     * Writes all reports of a run; one that cannot be written does not keep the others from it.
     *
     * @param forms creates the report of a form: true when people read it on a terminal that shows
     *     colours
     * @return false when one could not be written; the user was told why
     */
    public static <F extends Enum<F>, R> boolean write(
            List<ReportTarget<F>> targets,
            R run,
            BiFunction<F, Boolean, Report<R>> forms,
            Terminal terminal,
            AtomicFile files) {
        boolean isWritten = true;
        for (ReportTarget<F> target : targets) {
            boolean colour = target.file.isEmpty() && terminal.colour();
            try {
                target.write(forms.apply(target.format, colour), run, terminal, files);
            } catch (InputException e) {
                terminal.complain(e.getMessage());
                isWritten = false;
            }
        }
        return isWritten;
    }

    private <R> void write(Report<R> report, R run, Terminal terminal, AtomicFile files) {
        if (file.isEmpty()) {
            report.write(run, terminal.exact());
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (PrintStream printer = new PrintStream(content, false, StandardCharsets.UTF_8)) {
            report.write(run, printer);
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
