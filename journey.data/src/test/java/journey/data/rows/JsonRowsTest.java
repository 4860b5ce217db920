// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** JSON arrays and JSON lines. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class JsonRowsTest {

    @Inject private LoadedSource source;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        source.in(folder);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void aLineThatIsNoJsonIsLeftOutAndTold() throws IOException {
        source.with(
                "a.jsonl",
                """
                {"id": "a"}
                {"id": "b",
                no json

                [1, 2]
                {"id": "c"} {"id": "d"}
                {"id": "e"}
                """);
        assertEquals(List.of("1: a", "7: e"), source.rows("a.jsonl", "id"));
        assertEquals(
                List.of("WARNING a.jsonl:2 4 lines are no JSON objects; they are left out."),
                source.problems());
    }

    @Test
    void firstLinesThatAreNoneDoNotHideTheFormat() throws IOException {
        source.with("a.jsonl", "no json\n{\"id\": \"a\"}\n");
        assertEquals(List.of("2: a"), source.rows("a.jsonl", "id"));
    }

    @Test
    void readsAnArrayOverManyLines() throws IOException {
        source.with(
                "a.json",
                """
                [
                  {"id": "a", "n": 1.50},
                  {
                    "id": "b", "n": 1e3
                  }, 7,
                  {"id": null, "n": true}
                ]
                """);
        assertEquals(
                List.of("2: a | 1.50", "3: b | 1e3", "6:  | true"),
                source.rows("a.json", "id", "n"));
        assertEquals(
                List.of("WARNING a.json:5 One entry is no JSON object; it is left out."),
                source.problems());
    }

    @Test
    void anArrayThatIsCutOffGivesTheRowsBefore() throws IOException {
        source.with("a.json", "[\n{\"id\": \"a\"},\n{\"id\": \"b\",\n");
        assertEquals(List.of("2: a"), source.rows("a.json", "id"));
        assertEquals(
                List.of("WARNING a.json:3 The JSON breaks off here; what follows is left out."),
                source.problems().stream().limit(1).toList());
    }

    @Test
    void aColumnOfThatNameOutweighsTheFieldOfAnObject() throws IOException {
        source.with("a.jsonl", "{\"a\": {\"b\": 1}, \"a.b\": 2}\n{\"a\": {\"b\": 3}}\n");
        assertEquals(
                List.of("1: 2 | {\"b\":1}", "2: 3 | {\"b\":3}"),
                source.rows("a.jsonl", "a.b", "a"));
    }

    @Test
    void readsPackedLines() throws IOException {
        source.with("a.json.gz", LoadedSource.gzip("{\"id\": 1}\n{\"id\": 2}\n"));
        assertEquals(List.of("1: 1", "2: 2"), source.rows("a.json.gz", "id"));
    }

    @Test
    void anObjectAloneIsARow() throws IOException {
        source.with("a.json", "{\"id\": 1, \"tags\": [\"x\"]}");
        assertEquals(List.of("1: 1 | [\"x\"]"), source.rows("a.json", "id", "tags"));
    }
}
