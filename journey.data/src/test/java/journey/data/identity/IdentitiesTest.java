// SPDX-License-Identifier: EPL-2.0
package journey.data.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
class IdentitiesTest {

    private static final String CARDS =
            "source Cards \"Cards\" crm { data \"cards.csv\" customer \"card\", \"mail\" as email }\n";
    private static final String APP =
            "source App \"App\" events { data \"app.csv\" customer \"email\", \"device\" }\n";

    @Inject private Maps maps;
    @TempDir private Path folder;

    private MeasuredMap read(String map, List<String> cards, List<String> app) throws IOException {
        write("cards.csv", "card,mail", cards);
        write("app.csv", "email,device", app);
        return MeasuredMap.of(maps, folder, map);
    }

    private void write(String name, String header, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        Files.write(folder.resolve(name), lines);
    }

    /** The identifiers of each customer. */
    private static List<String> customers(MeasuredMap map) {
        return map.database()
                .query(
                        "select string_agg(value, ' ' order by value) as all_of from identifier"
                                + " join customer_of using (id) group by customer order by all_of",
                        row -> row.getString(1));
    }

    private static List<Integer> customersOfRows(MeasuredMap map, String source) {
        return map.database()
                .query(
                        "select customer from %s order by row".formatted(source),
                        row -> row.getObject(1, Integer.class));
    }

    @Test
    void joinsThroughRowsOfSeveralSources() throws IOException {
        try (MeasuredMap map =
                read(
                        CARDS + APP,
                        List.of("c1,Anna@example.org", "c2,", "c3,ben@example.org"),
                        List.of("anna@example.org ,d1", ",d1", ",d2", "ben@example.org,d3"))) {
            assertEquals(
                    List.of("anna@example.org c1 d1", "ben@example.org c3 d3", "c2", "d2"),
                    customers(map));
            assertEquals(4, map.run().identity().customers());
            List<Integer> rows = customersOfRows(map, "s1");
            assertEquals(rows.get(0), rows.get(1));
        }
    }

    @Test
    void keepsEqualIdentifiersOfTwoKindsApart() throws IOException {
        try (MeasuredMap map = read(CARDS + APP, List.of("17,"), List.of(",17"))) {
            assertEquals(List.of("17", "17"), customers(map));
        }
    }

    @Test
    void joinsNobodyByWhatIsShared() throws IOException {
        List<String> kiosk =
                IntStream.range(0, 6).mapToObj(i -> "m%d@example.org,kiosk".formatted(i)).toList();
        try (MeasuredMap map = read(CARDS + APP, List.of(), kiosk)) {
            assertEquals(6, map.run().identity().customers());
            assertEquals(
                    List.of(
                            new IdentityReport.Kind("device", 1, 1),
                            new IdentityReport.Kind("email", 6, 0)),
                    map.run().identity().kinds());
            assertEquals(6, List.copyOf(customersOfRows(map, "s1")).stream().distinct().count());
        }
    }

    @Test
    void fiveOfAnotherKindAreNotTooMany() throws IOException {
        List<String> family =
                IntStream.range(0, 5).mapToObj(i -> "m%d@example.org,d".formatted(i)).toList();
        try (MeasuredMap map = read(CARDS + APP, List.of(), family)) {
            assertEquals(1, map.run().identity().customers());
        }
    }

    @Test
    void rowWithNothingButASharedIdentifierIsOfNobody() throws IOException {
        List<String> rows = new ArrayList<>(List.of(",kiosk", ",", "n/a,0"));
        IntStream.range(0, 6).forEach(i -> rows.add("m%d@example.org,kiosk".formatted(i)));
        try (MeasuredMap map = read(CARDS + APP, List.of(), rows)) {
            assertEquals(Arrays.asList(null, null, null), customersOfRows(map, "s1").subList(0, 3));
        }
    }

    @Test
    void findsTheSameForEveryOrderOfRowsAndSources() throws IOException {
        Random random = new Random(3);
        List<String> cards = new ArrayList<>();
        List<String> app = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            cards.add("c%d,m%d@example.org".formatted(random.nextInt(90), random.nextInt(120)));
            app.add("m%d@example.org,d%d".formatted(random.nextInt(120), random.nextInt(90)));
        }
        List<String> expected;
        try (MeasuredMap map = read(CARDS + APP, cards, app)) {
            expected = customers(map);
        }
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(cards, random);
            Collections.shuffle(app, random);
            try (MeasuredMap map = read(i % 2 == 0 ? APP + CARDS : CARDS + APP, cards, app)) {
                assertEquals(expected, customers(map));
            }
        }
    }

    @Test
    void countsCustomersWithTwoOfTheFirstKindAndWithMany() throws IOException {
        List<String> many =
                IntStream.range(0, 20).mapToObj(i -> "m%d@example.org".formatted(i % 4)).toList();
        List<String> cards = new ArrayList<>(List.of("c1,anna@example.org", "c2,anna@example.org"));
        List<String> app = IntStream.range(0, 20).mapToObj(i -> many.get(i) + ",d" + i).toList();
        cards.add("k1,m0@example.org");
        cards.add("k1,m1@example.org");
        cards.add("k1,m2@example.org");
        cards.add("k1,m3@example.org");
        try (MeasuredMap map = read(CARDS + APP, cards, app)) {
            assertEquals(1, map.run().identity().doubled());
            assertEquals(1, map.run().identity().crowded());
        }
    }
}
