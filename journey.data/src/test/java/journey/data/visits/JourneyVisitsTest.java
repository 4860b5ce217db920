// SPDX-License-Identifier: EPL-2.0
package journey.data.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
class JourneyVisitsTest {

    private static final String MAP =
            """
            persona Anna "Anna" { seen in Crm where "segment" is "a" }
            persona Ben "Ben" { seen in Crm where "segment" is "b" }
            source Crm "CRM" crm { data "crm.csv" customer "card" }
            source Till "Till" events { data "till.csv" time "at" customer "card" event "kind" }
            source Survey "Survey" survey {
                data "survey.csv" time "at" customer "card" event "kind" answers Nps in "q"
            }
            metric Nps "NPS" nps
            journey J "J" {
                stage S "S" {
                    step Enter "Enters" { seen in Till as "in" seen in Survey as "in" }
                    step Order "Orders at the counter" for Anna { seen in Till as "order" }
                    step Ahead "Ordered ahead" for Ben { seen in Till as "order" }
                    step All "Everything else of the till" { seen in Till as "order", "out" }
                }
            }
            """;

    @Inject private Maps maps;
    @TempDir private Path folder;

    /** The visits of all customers: moment from first to last time. */
    private List<String> visits(String till) throws IOException {
        Files.writeString(folder.resolve("crm.csv"), "card,segment\nanna,a\nben,b\n");
        Files.writeString(folder.resolve("till.csv"), "at,card,kind\n" + till);
        Files.writeString(
                folder.resolve("survey.csv"), "at,card,kind,q\n2026-01-01 07:00,anna,in,9\n");
        try (MeasuredMap map = MeasuredMap.of(maps, folder, MAP)) {
            JourneyVisits visits = map.run().journeys().get(0);
            return map.database()
                    .query(
                            "select string_agg(distinct value), moment, first_at, last_at from (select *, rowid as number from %s) join customer_of using (customer) join identifier using (id) group by number, customer, moment, first_at, last_at order by number"
                                    .formatted(visits.visits()),
                            row ->
                                    "%s %s %s-%s"
                                            .formatted(
                                                    row.getString(1),
                                                    visits.journey()
                                                            .getStages()
                                                            .get(0)
                                                            .getMoments()
                                                            .get(row.getInt(2))
                                                            .getName(),
                                                    clock(row.getLong(3)),
                                                    clock(row.getLong(4))));
        }
    }

    private static String clock(long micros) {
        long minutes = Math.floorMod(micros / 60_000_000L, 1440L);
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    @Test
    void rowsAtOneMomentWithNoOtherBetweenAreOneVisit() throws IOException {
        assertEquals(
                List.of(
                        "anna Enter 08:00-08:05",
                        "anna Order 08:10-08:10",
                        "anna Enter 08:20-08:20"),
                visits(
                        """
                        2026-01-01 08:20,anna,in
                        2026-01-01 08:00,anna,in
                        2026-01-01 08:05,anna,in
                        2026-01-01 08:10,anna,order
                        2026-01-01 08:15,anna,unseen
                        """));
    }

    @Test
    void momentsForTwoPersonasShareTheirRows() throws IOException {
        assertEquals(
                List.of(
                        "anna Order 08:00-08:00",
                        "ben Ahead 08:00-08:00",
                        "cleo Order 08:00-08:00"),
                visits(
                        """
                        2026-01-01 08:00,anna,order
                        2026-01-01 08:00,ben,order
                        2026-01-01 08:00,cleo,order
                        """));
    }

    @Test
    void equalTimesKeepTheOrderOfTheMap() throws IOException {
        assertEquals(
                List.of("anna Enter 08:00-08:00", "anna Order 08:00-08:00", "anna All 08:00-08:00"),
                visits(
                        """
                        2026-01-01 08:00,anna,out
                        2026-01-01 08:00,anna,order
                        2026-01-01 08:00,anna,in
                        """));
    }

    @Test
    void answersRowsOfNobodyAndRowsWithoutATimeAreNoVisits() throws IOException {
        assertEquals(
                List.of(),
                visits(
                        """
                        2026-01-01 08:00,,in
                        ,anna,in
                        2026-01-01 08:00,unknown,order
                        """));
    }
}
