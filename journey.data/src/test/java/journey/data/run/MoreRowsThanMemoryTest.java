// SPDX-License-Identifier: EPL-2.0
package journey.data.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.data.rows.RowLoader;
import journey.data.sql.Database;
import journey.data.sql.DatabaseException;
import journey.dsl.configuration.Configurations;
import journey.model.JourneyFile;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Data that do not fit in memory are read with the help of the disk. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MoreRowsThanMemoryTest {

    private static final int ROWS = 300_000;
    private static final int CUSTOMERS = 20_000;

    @Inject private Maps maps;
    @TempDir private Path folder;
    private DataScope scope;

    @BeforeEach
    void writeData() throws IOException {
        try (Database database = Database.open("500MB", folder.resolve("writing"))) {
            database.run(
                    """
                    copy (
                        select strftime(make_timestamp(2026, 1, cast(1 + i %% 28 as bigint), 10, 0, 0.0), '%%Y-%%m-%%d %%H:%%M') as "at",
                            'customer-' || i %% %1$d || '@shop.example.org' as mail, 'card-' || i %% %1$d as card,
                            case when i %% 2 = 0 then repeat('sale', 200) else repeat('cup_', 200) end as kind
                        from range(%2$d) rows(i)) to '%3$s' (format csv)
                    """
                            .formatted(CUSTOMERS, ROWS, folder.resolve("till.csv")));
        }
        Path map = folder.resolve("map.journey");
        Files.writeString(
                map,
                """
                source Till "Till" events { data "till.csv" time "at" customer "mail", "card" event "kind" }
                journey J "J" { stage S "S" {
                    step Order "Orders" { seen in Till where "kind" begins with "sale" }
                    step Cup "Takes the cup" { seen in Till where "kind" begins with "cup" }
                } }
                """);
        JourneyFile file = Maps.file(maps.read(map));
        scope = DataScope.of(List.of(file), Set.of(file));
    }

    private DataRun read(Database database) {
        database.keep(null);
        RowLoader loader = new RowLoader(database, new Configurations());
        return DataRun.read(database, loader, scope, Map.of(), done -> {});
    }

    @Test
    void areReadAllTheSame() {
        Path spill = folder.resolve("spill");
        try (Database small = Database.open("200MB", spill)) {
            DataRun run = read(small);
            assertEquals(List.of((long) ROWS), run.sources().get(0).fileRows());
            assertEquals(CUSTOMERS, run.identity().customers());
            assertEquals(
                    ROWS, small.number("select count(*) from " + run.journeys().get(0).rows()));
            assertTrue(Files.exists(spill), "it needed the disk");
        }
    }

    @Test
    void withoutRoomOnTheDiskThatIsTold() throws IOException {
        Path spill = folder.resolve("spill");
        try (Database small = Database.open("200MB", spill)) {
            small.run("set max_temp_directory_size = '1MB'");
            DatabaseException failure = assertThrows(DatabaseException.class, () -> read(small));
            assertTrue(failure.isWithoutRoom(), failure.getMessage());
        }
    }
}
