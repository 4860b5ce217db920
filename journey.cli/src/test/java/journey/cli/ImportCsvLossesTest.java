// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.cli.interchange.CsvColumn;
import journey.cli.interchange.CsvHeaders;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a table holds: each of its cells is in the map, or among what was lost. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ImportCsvLossesTest {

    /** More with {@code -Djourney.csv.tables=10000}. */
    private static final int TABLES = Integer.getInteger("journey.csv.tables", 60);

    private static final List<String> STRANGE = List.of("Confidence", "", "Weather", "Oportunity");
    private static final List<String> FILLED =
            List.of("4", "-1", "9/10", "60%", "high", "App, Phone", "2026-Q1", "nps", "😊 ok", "—");

    @TempDir private Path folder;
    @Inject private Maps maps;
    private CliRunner cli;

    @BeforeEach
    void start() {
        cli = new CliRunner(folder);
    }

    static IntStream seeds() {
        return IntStream.range(0, TABLES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoCellWithoutAWord(int seed) {
        Random random = new Random(seed);
        List<List<String>> table = table(random);
        boolean across = random.nextInt(4) == 0;
        List<List<String>> written = across ? turned(table) : table;
        CliRunner.Result result =
                cli.input(text(written).getBytes(StandardCharsets.UTF_8))
                        .run("import", "csv", "-")
                        .assertNoStackTrace()
                        .assertStatus(0);
        assertEquals(List.of(), maps.errors(result.out()), () -> text(written));
        assertEquals(across, result.err().contains("the stages stand across"), text(written));
        for (int row = 1; row < table.size(); row++) {
            for (int column = 0; column < table.get(row).size(); column++) {
                String cell = table.get(row).get(column);
                String line = across ? "\\d+" : Integer.toString(row + 1);
                assertTrue(
                        !cell.startsWith("word")
                                || isKnown(result, cell, header(table, column, across), line),
                        () -> "%s is lost.%n%s%n%s".formatted(cell, text(written), result));
            }
        }
    }

    /** Below each other, a row without a name goes on with the one above. */
    private static String header(List<List<String>> table, int column, boolean across) {
        String header = table.get(0).get(column);
        return across && header.isEmpty() ? header(table, column - 1, true) : header;
    }

    private static boolean isKnown(
            CliRunner.Result result, String cell, String header, String line) {
        String name = header.isEmpty() ? "\\w+" : Pattern.quote("\"" + header + "\"");
        return Pattern.compile("\\b" + cell + "\\b").matcher(result.out() + result.err()).find()
                || Pattern.compile("The (?:column|row) " + name + " was left out")
                        .matcher(result.err())
                        .find()
                || Pattern.compile("(?m)^-:" + line + ": The .*was rejected")
                        .matcher(result.err())
                        .find();
    }

    /** A table with its stages in the first column, and words that occur once in most others. */
    private static List<List<String>> table(Random random) {
        CsvHeaders names = new CsvHeaders();
        List<String> headers = new ArrayList<>(List.of("Stage"));
        for (int i = random.nextInt(3, 14); i > 0; i--) {
            CsvColumn column = CsvColumn.values()[random.nextInt(2, CsvColumn.values().length)];
            List<String> known = names.names(column);
            headers.add(
                    random.nextInt(8) == 0
                            ? STRANGE.get(random.nextInt(STRANGE.size()))
                            : known.get(random.nextInt(known.size())));
        }
        headers.addAll(1, List.of("Step", "Pains"));
        List<List<String>> table = new ArrayList<>(List.of(headers));
        for (int row = 1; row < random.nextInt(3, 9); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < headers.size(); column++) {
                cells.add(cell(random, row * 100 + column));
            }
            if (row == 1 || random.nextBoolean()) {
                cells.set(0, "Phase " + "ABC".charAt(random.nextInt(3)));
            }
            table.add(cells);
        }
        return table;
    }

    private static String cell(Random random, int number) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> "";
            case 2 -> FILLED.get(random.nextInt(FILLED.size()));
            default -> "word" + number;
        };
    }

    private static List<List<String>> turned(List<List<String>> table) {
        return IntStream.range(0, table.get(0).size())
                .mapToObj(column -> table.stream().map(row -> row.get(column)).toList())
                .toList();
    }

    private static String text(List<List<String>> table) {
        Stream<String> lines = table.stream().map(row -> "\"" + String.join("\",\"", row) + "\"");
        return String.join("\n", lines.toList()) + "\n";
    }
}
