// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import journey.cli.output.Columns;
import journey.cli.output.Report;
import journey.cli.output.SafeOutput;
import journey.data.profile.ColumnKind;
import journey.data.profile.ColumnProfile;
import journey.data.profile.FileProfile;
import journey.dsl.text.Words;

/** Tells people what there is in data files, and how a map reads them. */
final class FileTextReport implements Report<List<FileProfile>> {

    @Override
    public void write(List<FileProfile> profiles, PrintStream target) {
        PrintStream out = SafeOutput.over(target);
        for (int i = 0; i < profiles.size(); i++) {
            if (i > 0) {
                out.println();
            }
            write(profiles.get(i), out);
        }
        out.flush();
    }

    private static void write(FileProfile profile, PrintStream out) {
        out.println(profile.path().toString().replace('\\', '/'));
        out.println(
                "  %s, %s of %s"
                        .formatted(
                                profile.format(),
                                Words.counted(profile.rows(), "row"),
                                Words.counted(profile.columns().size(), "column")));
        profile.span()
                .ifPresent(
                        it ->
                                out.println(
                                        "  from %s to %s, by \"%s\""
                                                .formatted(
                                                        it.firstDay(profile.zone().orElseThrow()),
                                                        it.lastDay(profile.zone().orElseThrow()),
                                                        profile.roles().time().orElseThrow())));
        if (!profile.roles().customers().isEmpty()) {
            out.println(
                    "  %s by %s, %s of nobody"
                            .formatted(
                                    profile.customers().counted("customer"),
                                    Words.all(
                                            profile.roles().customers().stream()
                                                    .map(it -> '"' + it.column() + '"')
                                                    .toList()),
                                    profile.anonymous().counted("row")));
        }
        int widest =
                profile.columns().stream().mapToInt(it -> Columns.of(it.name())).max().orElse(0);
        int widestKind =
                profile.columns().stream().mapToInt(it -> kind(it).length()).max().orElse(0);
        profile.columns().forEach(it -> write(it, widest, widestKind, out));
        out.println("  " + DataWords.ROUNDED);
        ProblemLines.print(profile.problems(), out);
        out.println("In a map beside it:");
        out.println();
        out.print(profile.block());
    }

    private static String kind(ColumnProfile column) {
        return column.form().isEmpty()
                ? column.kind().label()
                : column.kind().label() + ", " + column.form();
    }

    /** Few values need no number: they follow. */
    private static boolean isCounted(ColumnProfile column) {
        return column.kind() != ColumnKind.EMPTY
                && (!column.values().isFew() || column.shared().isEmpty());
    }

    private static void write(ColumnProfile column, int widest, int widestKind, PrintStream out) {
        String values = isCounted(column) ? "  " + column.values().counted("value") : "";
        String empty =
                column.empty().isNone() || column.kind() == ColumnKind.EMPTY
                        ? ""
                        : "%s%s empty"
                                .formatted(
                                        values.isEmpty() ? "  " : ", ",
                                        ToldWords.grouped(column.empty()));
        out.println(
                "  \"%s\"%s  %s%s%s%s"
                        .formatted(
                                column.name(),
                                " ".repeat(widest - Columns.of(column.name())),
                                kind(column),
                                " ".repeat(widestKind - kind(column).length()),
                                values,
                                empty)
                        .stripTrailing());
        if (!column.shared().isEmpty()) {
            out.println(
                    "      "
                            + column.shared().stream()
                                    .map(
                                            it ->
                                                    "%s %s"
                                                            .formatted(
                                                                    Words.quoted(it.value()),
                                                                    ToldWords.grouped(it.rows())))
                                    .collect(Collectors.joining(", ")));
        }
    }
}
