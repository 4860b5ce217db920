// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What events that nothing sees may mean, and how that gets into the map. */
class SuggestTaskTest {

    private static final String MAP =
            """
            channel Shop "Web shop" online

            source Web "Web events" analytics {
                data "web.csv"
                time "at"
                customer "user"
                event "name"
            }

            source Tickets "Tickets" support {
                data "tickets.csv"
                customer "user"
                event "reason"
            }

            journey J "J" {
                stage S "S" {
                    touchpoint Home "Looks around" via Shop {
                        seen in Web as "home" // the first page
                    }
                    touchpoint Basket "Fills the basket" via Shop {
                        seen in Web as "basket_view"
                    }
                    touchpoint Checkout "Checks out" via Shop
                    touchpoint Pays "Pays" via Shop { seen in Web as "paid" }
                    step Leaves "Goes" {
                        pain Late "The parcel is late" high
                    }
                }
            }
            """;

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void writeMap() throws IOException {
        Files.writeString(folder.resolve("map.journey"), MAP);
        Files.writeString(folder.resolve("tickets.csv"), "user,reason\n");
        cli = new CliRunner(folder);
    }

    /** Each customer does the same, a minute apart. */
    private void web(int customers, String... events) throws IOException {
        web(customers, List.of(), events);
    }

    private void web(int customers, List<String> others, String... events) throws IOException {
        StringBuilder rows = new StringBuilder("at,user,name\n");
        for (int customer = 0; customer < customers; customer++) {
            List<String> done = customer % 5 == 0 && !others.isEmpty() ? others : List.of(events);
            for (int i = 0; i < done.size(); i++) {
                rows.append(
                        "2026-01-01 10:%02d,secret-%d,%s\n".formatted(i, customer, done.get(i)));
            }
        }
        Files.writeString(folder.resolve("web.csv"), rows);
    }

    private Result suggest(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "data";
        arguments[1] = "--suggest";
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[arguments.length - 1] = cli.path("map.journey");
        return cli.run(arguments).assertStatus(0);
    }

    private String map() throws IOException {
        return Files.readString(folder.resolve("map.journey"));
    }

    @Test
    void namesAndOrderSuggestTheMomentWithTheReason() throws IOException {
        web(
                50,
                List.of("home", "page_checkout", "basket_view", "paid"),
                "home",
                "basket_view",
                "page_checkout",
                "paid");
        String out = suggest().out();
        assertTrue(
                out.contains(
                        "\"page_checkout\" in Web is like \"Checks out\", and stands between Basket and Pays for about 80 % of its customers"),
                out);
        assertTrue(out.contains("+++ b/"), out);
        assertTrue(out.contains("+            seen in Web as \"page_checkout\""), out);
        assertFalse(out.contains("secret"), out);
        assertEquals(MAP, map());
    }

    @Test
    void aLikeNameAtAnotherPlaceIsNotMeant() throws IOException {
        web(20, "checkout", "home", "basket_view", "paid");
        String out = suggest().out();
        assertTrue(
                out.contains(
                        "\"checkout\" in Web: it is like \"Checks out\" of Checkout, but stands between Basket and Pays for none of its customers"),
                out);
        assertFalse(out.contains("+++"), out);
    }

    @Test
    void orderAloneSuggestsTheOneMomentThatIsLeft() throws IOException {
        web(20, "home", "basket_view", "evt_17", "paid");
        String out = suggest().out();
        assertTrue(
                out.contains(
                        "\"evt_17\" in Web stands between Basket and Pays for all of its customers: seen by touchpoint \"Checks out\"?"),
                out);
    }

    /** It comes between the two, but its name says that it is about another moment. */
    @Test
    void orderAloneSuggestsNothingForWhatIsLikeAnother() throws IOException {
        web(20, "home", "basket_view", "basket_lost", "paid");
        String out = suggest().out();
        assertFalse(out.contains("+++"), out);
    }

    @Test
    void twoEventsInOnePlaceAreNoCertainty() throws IOException {
        web(20, "home", "basket_view", "evt_17", "evt_18", "paid");
        String out = suggest().out();
        assertTrue(out.contains("No suggestion for"), out);
        assertTrue(out.contains("\"evt_17\" in Web: no name is like it"), out);
        assertTrue(out.contains("Still without data: Checkout, Leaves and 1 pain"), out);
        assertFalse(out.contains("+++"), out);
    }

    @Test
    void whatFewerThanFiveCustomersDidIsNotTold() throws IOException {
        web(4, "home", "basket_view", "checkout", "paid");
        String out = suggest().out();
        assertFalse(out.contains("checkout"), out);
    }

    @Test
    void writesOnceAndTheMapStaysFormatted() throws IOException {
        cli.run("format", cli.path("map.journey")).assertStatus(0);
        StringBuilder tickets = new StringBuilder("user,reason\n");
        for (int i = 0; i < 9; i++) {
            tickets.append("secret-%d,parcel_late\n".formatted(i));
        }
        Files.writeString(folder.resolve("tickets.csv"), tickets);
        web(20, "home", "zoom", "basket_view", "basket", "checkout", "paid");
        Result first = suggest("--write");
        assertTrue(first.err().contains("Wrote 3 events into"), first.err());
        String written = map();
        assertTrue(written.contains("seen in Web as \"home\" // the first page"), written);
        assertTrue(written.contains("seen in Web as \"basket_view\", \"basket\""), written);
        assertTrue(written.contains("\"Checks out\" via Shop {"), written);
        assertTrue(written.contains("seen in Web as \"checkout\""), written);
        assertTrue(written.contains("seen in Tickets as \"parcel_late\""), written);
        cli.run("format", "--check", cli.path("map.journey")).assertStatus(0);
        String findings = cli.run("check", cli.path("map.journey")).out();
        assertFalse(findings.contains("event-claimed-twice"), findings);
        Result second = suggest("--write");
        assertEquals(written, map());
        assertFalse(second.out().contains("+++"), second.out());
    }

    /** Only sources that a map can name are suggested in it. */
    @Test
    void aSourceOfAnotherFileIsSuggestedWhereItIsImported() throws IOException {
        String shared = MAP.substring(0, MAP.indexOf("journey J"));
        String journey = MAP.substring(MAP.indexOf("journey J"));
        Files.writeString(folder.resolve("shared.journey"), shared);
        Files.writeString(folder.resolve("map.journey"), "import \"shared.journey\"\n\n" + journey);
        Files.writeString(
                folder.resolve("other.journey"),
                "journey K \"K\" { stage S \"S\" { step Checkout \"Checks out\" } }\n");
        web(20, "home", "basket_view", "checkout", "paid");
        Result result =
                cli.run(
                        "data",
                        "--suggest",
                        "--write",
                        cli.path("map.journey"),
                        cli.path("other.journey"));
        assertTrue(map().contains("seen in Web as \"checkout\""), result.out());
        assertFalse(Files.readString(folder.resolve("other.journey")).contains("seen in"));
        assertFalse(cli.run("check", cli.path("map.journey")).out().contains("error"));
    }

    @Test
    void suggestsNothingThatALaterMomentClaims() throws IOException {
        Files.writeString(
                folder.resolve("map.journey"),
                MAP.replace(
                        "step Leaves \"Goes\" {",
                        "step Leaves \"Goes\" { seen in Web as \"checkout\" where \"name\" is \"x\""));
        web(20, "home", "basket_view", "checkout", "paid");
        String out = suggest().out();
        assertFalse(out.contains("+++"), out);
    }

    @Test
    void anEventInQuotesIsWrittenAsTheLanguageDoes() throws IOException {
        web(20, "home", "basket_view", "\"check \"\"out\"\"\"", "paid");
        suggest("--write");
        assertTrue(map().contains("seen in Web as \"check \\\"out\\\"\""), map());
        cli.run("check", cli.path("map.journey")).assertNoStackTrace();
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() throws IOException {
        web(1, "home");
        String map = cli.path("map.journey");
        assertTrue(cli.run("data", "--write", map).assertStatus(2).err().contains("--suggest"));
        assertTrue(
                cli.run("data", "--suggest", "--format", "json", map)
                        .assertStatus(2)
                        .err()
                        .contains("--format does not go with --suggest"));
        for (String other : List.of("--who", "--clear")) {
            Result result = cli.run("data", "--suggest", other, map).assertStatus(2);
            assertTrue(result.err().contains("do not go together"), result.err());
        }
    }

    /** Nothing is known of what the maps see then. */
    @Test
    void tellsThatTheDataCannotBeRead() {
        Result result = cli.run("data", "--suggest", cli.path("map.journey"));
        assertTrue(result.out().contains("error There is no file"), result.out());
        assertFalse(result.out().contains("The maps see all events"), result.out());
    }
}
