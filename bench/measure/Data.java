// SPDX-License-Identifier: EPL-2.0

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import journey.data.identity.Identities;
import journey.data.rows.RowLoader;
import journey.data.run.DataScope;
import journey.data.source.SourceStage;
import journey.data.source.StagedSource;
import journey.data.source.UsedColumns;
import journey.data.sql.Database;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.configuration.Configurations;
import journey.model.JourneyFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Measures maps that are measured from data, beside what the database alone takes: each run is a process of
 * its own, in turns, with a memory limit of 1 GB for the database.
 *
 * <p>{@code java Data COMMAND FOLDER RUNS EVENTS}: the command with data, a folder for the data, how often
 * all is repeated, and how many events there are; a customer has ten of them.
 */
final class Data {

    private static final String SOURCE =
            """
            source Web "Web" analytics { data "events.csv" time "at" in "Europe/Berlin" customer "user_id" event "event" }
            metric Rows "Rows" count { higher is better }
            metric Share "Share" rate { higher is better }
            metric Wait "Wait" duration { unit hours lower is better }
            """;

    private static final List<String> EVENTS =
            List.of("visit", "search", "product", "basket", "checkout", "paid", "help");

    private final String command;
    private final Path folder;
    private final int runs;
    private final long events;

    private Data(String command, Path folder, int runs, long events) {
        this.command = command;
        this.folder = folder;
        this.runs = runs;
        this.events = events;
    }

    public static void main(String[] args) throws Exception {
        if (args[0].equals("bare")) {
            bare(args[1], args[2]);
            return;
        }
        Data data =
                new Data(args[0], Path.of(args[1]), Integer.parseInt(args[2]), Long.parseLong(args[3]));
        Files.createDirectories(data.folder);
        data.write();
        System.out.printf(
                "Java %s, %d processors, %d runs each, %,d events%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), data.runs, data.events);
        data.compare();
        data.identity();
    }

    /** What the database alone does, in a process of its own. */
    private static void bare(String statement, String spill) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "1GB");
        settings.setProperty("temp_directory", spill);
        try (var connection = DriverManager.getConnection("jdbc:duckdb:", settings);
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private void write() throws IOException {
        Files.createDirectories(folder.resolve("many"));
        Files.createDirectories(folder.resolve("few"));
        try (Database database = Database.open("1GB", folder.resolve("spill"))) {
            write(database, "many/events.csv", """
                    select 'user' || hash(i) %% %2$d as user_id,
                        strftime(make_timestamp(1735689600000000 + cast(hash(i * 7) %% 31536000 as bigint) * 1000000), '%%Y-%%m-%%d %%H:%%M:%%S') as "at",
                        ['visit', 'search', 'product', 'basket', 'checkout', 'paid', 'help', 'page'][1 + cast(hash(i * 13) %% 8 as integer)] as event,
                        'https://shop.example/' || hash(i * 3) %% 5000 as path
                    from range(%1$d) rows(i)""");
            write(database, "many/links.csv", """
                    select 'user' || i %% (%2$d // 2) as user,
                        'device' || (i %% (%2$d // 2)) // 4 * 4 + i // (%2$d // 2) as device
                    from range(%2$d * 2) rows(i)""");
            write(database, "few/answers.csv", """
                    select '2026-0' || 1 + i %% 6 || '-15' as "at", 'user' || i as user_id, hash(i) %% 11 as q
                    from range(1000) rows(i)""");
        }
        Files.writeString(folder.resolve("many/none.journey"), SOURCE + journey(false));
        Files.writeString(folder.resolve("many/measures.journey"), SOURCE + journey(true));
        Files.writeString(
                folder.resolve("many/links.journey"),
                "source Links \"Links\" crm { data \"links.csv\" customer \"user\", \"device\" }\n");
        Files.writeString(
                folder.resolve("few/survey.journey"),
                """
                source Exit "Exit" survey { data "answers.csv" time "at" customer "user_id" answers Nps in "q" }
                metric Nps "Recommend?" nps
                journey J "J" { stage S "S" { measure Nps from Exit { 2026-01 1 n 1 } } }
                """);
    }

    private void write(Database database, String name, String query) {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            database.run(
                    "copy (%s) to '%s' (format csv)"
                            .formatted(query.formatted(events, events / 10), file));
        }
    }

    /** Seven moments; with measures, three at each of six moments, and two at the last. */
    private static String journey(boolean isMeasured) {
        StringBuilder moments = new StringBuilder("journey J \"J\" { stage S \"S\" {\n");
        for (int i = 0; i < EVENTS.size(); i++) {
            String target = EVENTS.get(i).equals("paid") ? "M6" : "M5";
            moments.append("step M%d \"%s\" { seen in Web as \"%s\"\n".formatted(i, EVENTS.get(i), EVENTS.get(i)));
            if (isMeasured) {
                moments.append("measure Rows from Web { 2025-01 1 }\n");
                moments.append("measure Share from Web reaching %s within 30 days { 2025-01 1 n 1 }\n".formatted(target));
                moments.append(i == 6 ? "" : "measure Wait from Web until %s within 30 days { 2025-01 1 n 1 }\n".formatted(target));
            }
            moments.append("}\n");
        }
        return moments + "} }\n";
    }

    private void compare() throws IOException, InterruptedException {
        String csv = folder.resolve("many/events.csv").toString();
        List<String> sorted =
                bareCommand(
                        "create table t as select user_id, \"at\", event from read_csv('%s') order by user_id, \"at\"".formatted(csv));
        List<String> connection = bareCommand("select 1");
        Map<String, List<Run>> all =
                Map.of("sorted", new ArrayList<>(), "read", new ArrayList<>(), "measured", new ArrayList<>(),
                        "kept", new ArrayList<>(), "connection", new ArrayList<>(), "answers", new ArrayList<>());
        for (int i = 0; i < runs; i++) {
            all.get("sorted").add(Run.of(sorted, ""));
            measure("none", true, all.get("read"));
            measure("none", false, all.get("kept"));
            measure("measures", i == 0, null);
            measure("measures", false, all.get("measured"));
            all.get("connection").add(Run.of(connection, ""));
            clear(folder.resolve("few"));
            all.get("answers").add(Run.of(List.of(command, "measure", folder.resolve("few/survey.journey").toString()), ""));
        }
        System.out.println("\n| run | median | least | most | processor |\n|---|---:|---:|---:|---:|");
        row("bare import, sorted by customer and time", all.get("sorted"));
        row("journey measure, reading and keeping all, no measure", all.get("read"));
        row("journey measure, all kept, no measure", all.get("kept"));
        row("journey measure, all kept, 20 measures", all.get("measured"));
        row("bare connection", all.get("connection"));
        row("journey measure, 1,000 answers", all.get("answers"));
        System.out.printf(
                Locale.ROOT,
                "%nimport: %.2f times the bare one (aim 1.5); 20 measures: %.2f s (aim 1 s); answers: %.2f s more than a connection (aim 1.2 s)%n",
                wall(all.get("read")) / wall(all.get("sorted")),
                wall(all.get("measured")) - wall(all.get("kept")),
                wall(all.get("answers")) - wall(all.get("connection")));
    }

    private void measure(String map, boolean isFirst, List<Run> runs) throws IOException, InterruptedException {
        if (isFirst) {
            clear(folder.resolve("many"));
        }
        Run run = Run.of(List.of(command, "measure", folder.resolve("many/" + map + ".journey").toString()), "-Xmx1g");
        if (runs != null) {
            runs.add(run);
        }
    }

    private void clear(Path maps) throws IOException, InterruptedException {
        Run.of(List.of(command, "data", "--clear", maps.toString()), "");
    }

    private List<String> bareCommand(String statement) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "Data",
                "bare",
                statement,
                folder.resolve("spill").toString());
    }

    /** Identity is one step of reading: it is timed within this process. */
    private void identity() {
        Injector injector = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
        List<Double> times = new ArrayList<>();
        long customers = 0;
        for (int i = 0; i < runs; i++) {
            XtextResourceSet maps = injector.getInstance(XtextResourceSet.class);
            JourneyFile map =
                    (JourneyFile)
                            maps.getResource(URI.createFileURI(folder.resolve("many/links.journey").toString()), true)
                                    .getContents()
                                    .get(0);
            DataScope scope = DataScope.of(List.of(map), Set.of(map));
            try (Database database = Database.open("1GB", folder.resolve("spill"))) {
                database.keep(null);
                var source = scope.sources().get(0);
                StagedSource staged =
                        new SourceStage(database)
                                .stage(
                                        new RowLoader(database, new Configurations())
                                                .load(source, UsedColumns.of(source, List.of()), "texts"),
                                        "read");
                long start = System.nanoTime();
                customers = new Identities(database, List.of(staged), Map.of()).find().customers();
                times.add((System.nanoTime() - start) / 1e9);
            }
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "identity of %,d identifiers with %,d links, %,d customers: median %.2f s, %.2f to %.2f s (aim 5 s)%n",
                events / 10, events / 5, customers, times.get(times.size() / 2), times.get(0), times.get(times.size() - 1));
    }

    private static double wall(List<Run> runs) {
        return Run.median(runs, Run::wall);
    }

    private static void row(String what, List<Run> runs) {
        System.out.println("| " + what + " | " + Run.cells(runs) + " |");
    }
}
