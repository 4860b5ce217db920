// SPDX-License-Identifier: EPL-2.0
package journey.dsl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownColumnsTest {

    private static final String TILL =
            """
            {"version": 1, "sources": [{"map": "shop/coffee.journey", "source": "Till", "columns": [
            {"name": "kind", "kind": "event", "values": ["sale", "refund"]},
            {"name": "card", "kind": "identifier"}]}]}
            """;

    private static final List<KnownColumn> OF_TILL =
            List.of(
                    new KnownColumn("kind", "event", List.of("sale", "refund")),
                    new KnownColumn("card", "identifier", List.of()));

    @TempDir private Path folder;

    private final KnownColumns known = new KnownColumns();
    private Path map;

    @BeforeEach
    void writeMap() throws IOException {
        map = write("shop/coffee.journey", "");
    }

    @Test
    void knowsTheColumnsOfASourceFromAFolderAboveItsMap() throws IOException {
        write(".journey/columns.json", TILL);
        assertEquals(OF_TILL, known.of(map, map, "Till"));
    }

    @Test
    void knowsNothingOfAnotherSourceOrTheSameNameInAnotherMap() throws IOException {
        write(".journey/columns.json", TILL);
        Path other = write("shop/tea.journey", "");
        assertEquals(List.of(), known.of(map, map, "App"));
        assertEquals(List.of(), known.of(other, other, "Till"));
    }

    @Test
    void looksBesideTheMapThatIsWrittenForASourceThatItImports() throws IOException {
        write("shop/.journey/columns.json", TILL.replace("shop/coffee", "../shared/till"));
        Path shared = write("shared/till.journey", "");
        assertEquals(OF_TILL, known.of(map, shared, "Till"));
        assertEquals(List.of(), known.of(shared, shared, "Till"));
    }

    @Test
    void takesTheNearestFile() throws IOException {
        write(".journey/columns.json", TILL);
        write("shop/.journey/columns.json", "{\"version\": 1, \"sources\": []}");
        assertEquals(List.of(), known.of(map, map, "Till"));
    }

    @Test
    void looksFurtherUpWhereAFolderKeepsOtherThings() throws IOException {
        write(".journey/columns.json", TILL);
        write("shop/.journey/.gitignore", "*");
        assertEquals(OF_TILL, known.of(map, map, "Till"));
    }

    @Test
    void knowsNothingWithoutAFileOrAMap() {
        assertEquals(List.of(), known.of(map, map, "Till"));
        assertEquals(List.of(), known.of(folder.resolve("x.journey"), map, "Till"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"version\": 2, \"sources\": [{\"map\": \"shop/coffee.journey\","
                        + " \"source\": \"Till\", \"columns\": [{\"name\": \"kind\"}]}]}",
                "{\"version\": 1, \"sources\": {\"map\": \"shop/coffee.journey\"}}",
                "{\"version\": 1, \"sources\": [7, {\"map\": \"\\u0000\", \"source\": \"Till\"}]}",
                "{\"version\": 1, \"sources\": [{\"map\": \"shop/coffee.journey\","
                        + " \"source\": \"Till\", \"columns\": [{\"kind\": \"event\"}, \"kind\"]}]}"
            })
    void knowsNothingFromADamagedOrNewerFile(String text) throws IOException {
        write(".journey/columns.json", text);
        assertEquals(List.of(), known.of(map, map, "Till"));
    }

    @Test
    void knowsNothingFromAFileThatIsNoText() throws IOException {
        Path file = write(".journey/columns.json", "");
        Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});
        assertEquals(List.of(), known.of(map, map, "Till"));
    }

    @Test
    void readsAnyText() throws IOException {
        write(
                ".journey/columns.json",
                TILL.replace(
                        "\"sale\", \"refund\"",
                        "\"\\ud83d\\ude00\", \"\u007F\", \"yes\", \"say \\\"hi\\\"\""));
        assertEquals(
                List.of("\uD83D\uDE00", "\u007F", "yes", "say \"hi\""),
                known.of(map, map, "Till").get(0).values());
    }

    @Test
    void readsAgainWhatHasChangedAndOnlyThat() throws IOException {
        Path file = write(".journey/columns.json", TILL);
        FileTime time = Files.getLastModifiedTime(file);
        assertEquals("card", known.of(map, map, "Till").get(1).name());

        write(".journey/columns.json", TILL.replace("\"card\"", "\"cord\""));
        Files.setLastModifiedTime(file, time);
        assertEquals("card", known.of(map, map, "Till").get(1).name(), "read a second time");

        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(9)));
        assertEquals("cord", known.of(map, map, "Till").get(1).name(), "another time");

        FileTime later = Files.getLastModifiedTime(file);
        write(".journey/columns.json", TILL.replace("\"card\"", "\"bank card\""));
        Files.setLastModifiedTime(file, later);
        assertEquals("bank card", known.of(map, map, "Till").get(1).name(), "another size");
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
