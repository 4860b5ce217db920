// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the import of an event log needs to be told, and refuses. */
class ImportEventsOptionsTest {

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void open() {
        cli = new CliRunner(folder);
    }

    private Result run(String file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("import", "events", cli.path(file)));
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --event=nam   | has no column "nam"; did you mean "name"?
                    --event=color | has no column "color". Its columns: "who", "name", "amount".
                    --event=name  | which column of
                    """)
    void saysWhichColumnsThereAre(String option, String message) throws IOException {
        Files.writeString(folder.resolve("log.csv"), "who,name,amount\na,b,1.5\nc,d,2.5\n");
        Result result = run("log.csv", option).assertStatus(2);
        assertTrue(result.err().contains(message), result.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --zone=Europe/Berlim   | There is no time zone 'Europe/Berlim'; did you mean 'Europe/Berlin'?
                    --time-form=xx yy      | No times can be read by 'xx yy'.
                    """)
    void whatTellsTheTimesMustBeKnown(String option, String message) throws IOException {
        Files.writeString(folder.resolve("shop.csv"), EventLogs.csv());
        Result result = run("shop.csv", option).assertStatus(2);
        assertEquals("", result.out());
        assertTrue(result.err().contains(message), result.err());
    }

    @Test
    void saysWhatIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("logs"));
        assertTrue(run("logs").assertStatus(2).err().contains("is a folder."));
        assertTrue(run("log.csv").assertStatus(2).err().contains("There is no file"));
        Files.writeString(folder.resolve("map.journey"), "persona P \"P\"\n");
        assertTrue(run("map.journey").assertStatus(2).err().contains("is a map already"));
    }

    @Test
    void saysWhatIsOpenAndWhichOptionsNameIt() throws IOException {
        Files.writeString(folder.resolve("log.csv"), "a,b\nx1,1.5\nx2,2.5\n");
        assertTrue(
                run("log.csv")
                        .err()
                        .contains(
                                "tells what happened (--event), who it was (--customer) and when (--time). Its columns: \"a\", \"b\"."),
                run("log.csv").err());
    }

    /** A key of JSON may be an identifier itself. */
    @Test
    void namesNoKeyThatFewRowsHave() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            rows.append("{\"amount\": %1$d, \"secret-%1$d\": 1}\n".formatted(i));
        }
        Files.writeString(folder.resolve("log.jsonl"), rows);
        Result result = run("log.jsonl").assertStatus(2);
        assertTrue(result.err().contains("Its columns: \"amount\"."), result.err());
        assertFalse(result.err().contains("secret"), result.err());
    }
}
