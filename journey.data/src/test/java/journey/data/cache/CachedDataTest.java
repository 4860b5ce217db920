// SPDX-License-Identifier: EPL-2.0
package journey.data.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import journey.cli.output.Terminal;
import journey.data.rows.RowLoader;
import journey.data.run.DataRun;
import journey.data.run.DataScope;
import journey.data.sql.Database;
import journey.dsl.configuration.Configurations;
import journey.model.JourneyFile;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class CachedDataTest {

    private static final String MAP =
            """
            persona Anna "Anna" { seen in Till as "visit" }
            source Till "Till" events {
                data "till*.csv" time "at" customer "mail" event "kind"
            }
            source Exit "Exit" survey { data "exit.csv" time "at" customer "mail" answers Nps in "q" }
            metric Nps "NPS" nps
            metric Orders "Orders" count { higher is better }
            journey J "J" {
                stage S "S" {
                    step Order "Orders" { seen in Till as "sale" measure Orders from Till { 2026-01 3 } }
                }
            }
            """;

    /** Long ago, so that the times of files can be trusted. */
    private static final FileTime BEFORE = FileTime.from(Instant.parse("2026-01-05T10:00:00Z"));

    @Inject private Maps maps;
    @TempDir private Path folder;
    private CacheFolder cache;

    @BeforeEach
    void writeData() throws IOException {
        cache = new CacheFolder(folder);
        writeTill("sale");
        write("exit.csv", "at,mail,q\n2026-01-03,planted-anna@example.org,9\n2026-01-03,,x\n");
    }

    private void writeTill(String kind) throws IOException {
        StringBuilder rows = new StringBuilder("at,mail,kind\n");
        for (int i = 1; i <= 6; i++) {
            rows.append("2026-01-0%d,planted-%d@example.org,%s\n".formatted(i, i, kind));
        }
        write("till.csv", rows + "yesterday,planted-anna@example.org,planted-secret\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(folder.resolve(name), BEFORE);
    }

    /** What a run tells, by the texts of a map: rows, customers, sightings, problems. */
    private String read(String map) throws IOException {
        return read(map, Map.of());
    }

    private String read(String map, Map<String, Integer> most) throws IOException {
        Files.writeString(folder.resolve("map.journey"), map);
        JourneyFile file = Maps.file(maps.read(folder.resolve("map.journey")));
        try (RunFolder run = cache.begin();
                Database database = Database.open("200MB", run.path())) {
            RowLoader loader = new RowLoader(database, new Configurations());
            DataRun read =
                    new CachedData(database, loader, cache, run, silent())
                            .of(DataScope.of(List.of(file), Set.of(file)), most);
            return told(read);
        }
    }

    private static Terminal silent() {
        PrintStream none =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(
                InputStream.nullInputStream(), none, none, false, 80, false, Instant::now);
    }

    private static String told(DataRun read) {
        long orders =
                read.database().number("select count(*) from " + read.journeys().get(0).visits());
        return read.sources().stream()
                        .map(
                                it ->
                                        "%s %d of %s, %d left out"
                                                .formatted(
                                                        it.source().getName(),
                                                        it.counted(),
                                                        it.fileRows(),
                                                        it.leftOut()))
                        .toList()
                + " visits %d %s ".formatted(orders, read.identity())
                + read.problems().stream().map(it -> it.line() + it.message()).toList();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache.path())) {
            return files.filter(it -> !it.endsWith(".gitignore")).toList();
        }
    }

    @Test
    void theSecondRunTellsTheSame() throws IOException {
        String first = read(MAP);
        assertTrue(first.contains("Till 7 of [7], 0 left out"), first);
        assertTrue(first.contains("visits 6 "), first);
        assertTrue(first.contains("[8]1 time in \"at\" cannot be read."), first);
        assertEquals(first, read(MAP));
        assertEquals(1, kept().size());
    }

    /** A file of the same size and time is not opened: other rows would show. */
    @Test
    void theSecondRunOpensNoFile() throws IOException {
        String first = read(MAP);
        writeTill("gone");
        assertEquals(first, read(MAP));
        Files.setLastModifiedTime(folder.resolve("till.csv"), FileTime.from(Instant.now()));
        assertTrue(read(MAP).contains("visits 0 "));
        writeTill("sale");
        Files.setLastModifiedTime(folder.resolve("till.csv"), FileTime.from(Instant.now()));
        assertTrue(read(MAP).contains("visits 6 "));
    }

    @Test
    void theSameRowsAtAnotherTimeAreNotReadAgain() throws IOException {
        read(MAP);
        FileTime written = Files.getLastModifiedTime(kept().get(0));
        Files.setLastModifiedTime(folder.resolve("till.csv"), FileTime.from(Instant.now()));
        read(MAP);
        assertEquals(written, Files.getLastModifiedTime(kept().get(0)));
    }

    @Test
    void titlesNumbersAndCommentsAreNotWhatIsKept() throws IOException {
        read(MAP);
        FileTime written = Files.getLastModifiedTime(kept().get(0));
        read(
                "// Noted.\n"
                        + MAP.replace("\"Orders\" {", "\"Pays\" {")
                                .replace("2026-01 3", "2026-01 6"));
        assertEquals(List.of(written), List.of(Files.getLastModifiedTime(kept().get(0))));
        assertEquals(1, kept().size());
    }

    @Test
    void whatIsSaidOfReadingIs() throws IOException {
        read(MAP);
        assertTrue(read(MAP.replace("as \"sale\"", "as \"gone\"")).contains("visits 0 "));
        assertTrue(
                read(MAP.replace(
                                "event \"kind\"",
                                "event \"kind\" only where \"kind\" is not \"sale\""))
                        .contains("Till 1 of [7], 6 left out"));
        read(MAP, Map.of("mail", 2));
        read(MAP.replace("step Order \"Orders\" {", "step Order \"Orders\" for Anna {"));
        assertEquals(5, kept().size());
    }

    @Test
    void anotherFileOfTheSameNamePatternIsRead() throws IOException {
        read(MAP);
        write("till-2.csv", "at,mail,kind\n2026-01-09,planted-1@example.org,sale\n");
        assertTrue(read(MAP).contains("Till 8 of [1, 7]"));
        Files.delete(folder.resolve("till-2.csv"));
        assertTrue(read(MAP).contains("Till 7 of [7]"));
    }

    @Test
    void onlyTheLastFiveAreKept() throws IOException {
        for (int i = 0; i < 7; i++) {
            read(MAP.replace("as \"sale\"", "as \"sale" + i + "\""));
        }
        assertEquals(5, kept().size());
    }

    @Test
    void whatIsDamagedIsReadAnew() throws IOException {
        String first = read(MAP);
        Files.write(kept().get(0), new byte[10_000]);
        assertEquals(first, read(MAP));
        try (FileChannel file = FileChannel.open(kept().get(0), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        assertEquals(first, read(MAP));
    }

    @Test
    void holdsNoIdentifierAndNoRareEvent() throws IOException {
        read(MAP);
        String bytes = Files.readString(kept().get(0), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("planted"));
        try (Database database = Database.open("200MB", folder.resolve("spill"))) {
            database.open(kept().get(0));
            List<String> columns =
                    database.query(
                            "select format('select {0} from kept.{1} where {0} ilike ''%planted%''', column_name, table_name) from duckdb_columns() where database_name = 'kept' and data_type = 'VARCHAR'",
                            row -> row.getString(1));
            assertTrue(columns.size() > 5, columns.toString());
            for (String query : columns) {
                assertEquals(List.of(), database.query(query, row -> row.getString(1)), query);
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsUserReadsIt() throws IOException {
        read(MAP);
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.path())));
        assertEquals("*\n", Files.readString(cache.path().resolve(".gitignore")));
    }

    /** Somebody may commit a folder .journey, with what the figures should be. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotBelieveAFolderThatCameWithTheRepository() throws IOException {
        read(MAP);
        Files.setPosixFilePermissions(cache.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
        writeTill("gone");
        assertTrue(read(MAP).contains("visits 0 "));
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        read(MAP);
        Path left = Files.createDirectory(cache.path().resolve("run-left"));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(left.resolve("rows"), "planted");
        try (RunFolder other = cache.begin()) {
            assertTrue(Files.exists(other.path()));
            read(MAP);
            assertTrue(Files.exists(other.path()), "one that is in use stays");
        }
        assertEquals(1, kept().size(), kept().toString());
    }
}
