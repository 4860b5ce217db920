// SPDX-License-Identifier: EPL-2.0
package journey.data.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import journey.data.testing.MeasuredMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class PersonaTableTest {

    private static final String MAP =
            """
            persona Anna "Anna" { seen in Crm where "segment" is "a" }
            persona Ben "Ben" { seen in Crm where "segment" is "b" }
            source Crm "CRM" crm { data "crm.csv" %s customer "card" }
            """;

    @Inject private Maps maps;
    @TempDir private Path folder;

    /** Who is which persona, by card. */
    private Map<String, Integer> personas(String time, String rows) throws IOException {
        Files.writeString(folder.resolve("crm.csv"), "card,segment,since\n" + rows);
        Map<String, Integer> personas = new TreeMap<>();
        try (MeasuredMap map = MeasuredMap.of(maps, folder, MAP.formatted(time))) {
            map.database()
                    .forEach(
                            "select value, persona from persona_of join customer_of using (customer) join identifier using (id)",
                            row -> personas.put(row.getString(1), row.getInt(2)));
        }
        return personas;
    }

    @Test
    void rowsWithoutATimeMustAgree() throws IOException {
        assertEquals(
                Map.of("c1", 0, "c2", 1),
                personas(
                        "",
                        """
                        c1,a,
                        c1,a,
                        c2,b,
                        c3,a,
                        c3,b,
                        c4,other,
                        ,a,
                        """));
    }

    @Test
    void theLatestRowCounts() throws IOException {
        assertEquals(
                Map.of("c1", 1, "c2", 0),
                personas(
                        "time \"since\"",
                        """
                        c1,b,2026-02-01
                        c1,a,2026-01-01
                        c2,a,2026-02-02
                        c2,b,2026-02-01
                        """));
    }
}
