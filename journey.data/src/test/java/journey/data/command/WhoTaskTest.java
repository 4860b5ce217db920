// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import journey.data.testing.MeasuredMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** By which rows a customer was joined, asked and answered at a terminal. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class WhoTaskTest {

    private static final String MAP =
            """
            source Cards "Cards" crm { data "cards.csv" customer "card", "email" }
            source App "App" events { data "app.csv" time "at" customer "email", "device" event "name" }
            persona Anna "Anna" { seen in Cards where "segment" is "commuter" }
            persona Ben "Ben" { seen in Cards where "segment" is "student" }
            journey J "J" { stage S "S" { step Opens "Opens" { seen in App as "open" } } }
            """;

    @TempDir private Path folder;
    @Inject private Maps maps;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(
                folder.resolve("cards.csv"),
                """
                card,email,segment
                C-1,someone@example.org,student
                C-2,carla@example.org,commuter
                C-3,carla@example.org,
                """);
        StringBuilder app =
                new StringBuilder(
                        """
                        at,email,device,name
                        2026-01-01 10:00,carla@example.org,phone-7,open
                        2026-01-02 10:00,,phone-7,open
                        2026-01-03 10:00,carla@example.org,kiosk-1,open
                        """);
        for (int i = 0; i < 6; i++) {
            app.append("2026-01-04 10:00,other-%d@example.org,kiosk-1,open\n".formatted(i));
        }
        Files.writeString(folder.resolve("app.csv"), app);
    }

    /** What the person sees who types these lines. */
    private String answers(String... typed) throws IOException {
        StringWriter seen = new StringWriter();
        try (MeasuredMap map = MeasuredMap.of(maps, folder, MAP)) {
            BufferedReader lines =
                    new BufferedReader(new StringReader(String.join("\n", typed) + "\n"));
            new WhoTask(new Dialogue(lines, new PrintWriter(seen)), map.withTexts()).run();
        }
        return seen.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void explainsByWhichRowsACustomerWasJoined() throws IOException {
        String seen = answers("card", "C-2");
        assertTrue(
                seen.contains(
                        """
                        Which card? The customer has this card, another card, one device and one email.
                          this card and one email stand in one row: Cards, cards.csv:3
                          another card and one email stand in one row: Cards, cards.csv:4
                          one email and one device stand in one row: App, app.csv:2
                          not joined by a shared device: App, app.csv:4
                          2 rows, the first: Cards, cards.csv:3
                          3 rows, the first: App, app.csv:2
                          persona Anna, as one row says: Cards, cards.csv:3
                        """),
                seen);
    }

    @Test
    void tellsNoValueOfAnyIdentifier() throws IOException {
        String seen = answers("card", "C-2", "device", "phone-7", "device", "kiosk-1");
        for (String value : new String[] {"C-2", "C-3", "carla", "phone-7", "kiosk-1", "other-"}) {
            assertFalse(seen.contains(value), seen);
        }
    }

    @Test
    void comparesAsIdentifiersAreCompared() throws IOException {
        assertTrue(answers("email", " Carla@Example.ORG").contains("The customer has this email,"));
    }

    @Test
    void tellsWhyThereIsNoCustomer() throws IOException {
        String seen =
                answers("email", "nobody@example.org", "card", "n/a", "device", "kiosk-1", "emial");
        assertTrue(seen.contains("No row has this email."), seen);
        assertTrue(seen.contains("Such a text stands for nobody"), seen);
        assertTrue(
                seen.contains(
                        """
                        This device is shared: it stands with many of another kind, and joins nobody.
                          7 rows, the first: App, app.csv:4
                        """),
                seen);
        assertTrue(seen.contains("Did you mean 'email'?"), seen);
    }

    @Test
    void endsWithoutAnAnswer() throws IOException {
        assertEquals("Kind of identifier (card, device, email), or nothing to end: ", answers(""));
    }

    @Test
    void isRefusedWhereNobodyCanBeAsked() throws IOException {
        assumeTrue(System.console() == null, "the test itself runs at a terminal");
        Files.writeString(folder.resolve("map.journey"), MAP);
        CliRunner cli = new CliRunner(folder);
        Result result = cli.run("data", "--who", cli.path("map.journey")).assertStatus(2);
        assertTrue(result.err().contains("--who asks at a terminal"), result.err());
        assertEquals("", result.out());
    }
}
