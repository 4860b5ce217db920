// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.data.alignment.Aligner;
import journey.data.alignment.MapModel;
import journey.data.cases.JourneyCases;
import journey.data.measure.TimeWindow;
import journey.data.rows.RowLoader;
import journey.data.run.DataRun;
import journey.data.run.DataScope;
import journey.data.sql.Database;
import journey.data.visits.JourneyVisits;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.configuration.Configurations;
import journey.model.JourneyFile;
import journey.model.Moment;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Times each answer about a log that has been read, beside what the database alone takes for the like of it,
 * in turns, with a memory limit of 1 GB for the database.
 *
 * <p>{@code java Answers FOLDER RUNS EVENTS}: a folder for the data, how often each is asked, and how many
 * events there are; a customer has ten of them. It stands in the package of the answers, which are not for others.
 */
final class Answers {

    /** In the order of the map; one event in ten is any of them. */
    private static final int MOMENTS = 8;

    private final Path folder;
    private final int runs;
    private final long events;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    private Answers(Path folder, int runs, long events) {
        this.folder = folder;
        this.runs = runs;
        this.events = events;
    }

    public static void main(String[] args) throws IOException {
        Answers answers = new Answers(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
        System.out.printf(
                "Java %s, %d processors, %d runs each, %,d events%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), answers.runs, answers.events);
        answers.many();
        answers.loans();
        System.out.println("\n| answer | median | least | most |\n|---|---:|---:|---:|");
        answers.times.forEach(
                (what, all) -> {
                    all.sort(null);
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %.2f s | %.2f s | %.2f s |%n",
                            what,
                            all.get(all.size() / 2),
                            all.get(0),
                            all.get(all.size() - 1));
                });
    }

    private void time(String what, Runnable answer) {
        long start = System.nanoTime();
        answer.run();
        times.computeIfAbsent(what, any -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
    }

    private Path write(String name, String query) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            try (Database database = Database.open("1GB", folder.resolve("spill"))) {
                database.run("copy (%s) to '%s' (format csv)".formatted(query, file));
            }
        }
        return file;
    }

    private JourneyFile map(String file, int moments, String lost) throws IOException {
        String steps =
                IntStream.range(0, moments)
                        .mapToObj("step M%1$d \"M%1$d\" { seen in Log as \"e%1$d\" }"::formatted)
                        .collect(Collectors.joining("\n"));
        Path map = folder.resolve(file.replace(".csv", ".journey"));
        Files.writeString(
                map,
                """
                channel App "App" online { seen in Log where "platform" is "app" }
                channel Web "Web" online { seen in Log where "platform" is "web" }
                source Log "Log" events { data "%s" time "at" in "Europe/Berlin" customer "customer" event "event" }
                journey J "J" { %s stage S "S" { %s } stage T "T" { step Last "Last" { seen in Log as "never" } } }
                """
                        .formatted(file, lost, steps));
        XtextResourceSet maps =
                new JourneyStandaloneSetup()
                        .createInjectorAndDoEMFRegistration()
                        .getInstance(XtextResourceSet.class);
        return (JourneyFile) maps.getResource(URI.createFileURI(map.toString()), true).getContents().get(0);
    }

    private static DataRun read(Database database, JourneyFile map) {
        return DataRun.read(
                database,
                new RowLoader(database, new Configurations()),
                DataScope.of(List.of(map), Set.of(map)),
                Map.of(),
                done -> {});
    }

    /** Ten events of each customer, within forty days. */
    private void many() throws IOException {
        String query =
                """
                select 'c' || i %% %2$d as customer,
                    strftime(make_timestamp(1735689600000000 + cast(hash(i %% %2$d) %% 27000000 + (i // %2$d) * 345600 + hash(i * 7) %% 300000 as bigint) * 1000000), '%%Y-%%m-%%d %%H:%%M:%%S') as "at",
                    'e' || case when hash(i * 13) %% 10 = 0 then hash(i * 17) %% %3$d else (i // %2$d) * %3$d // 10 end as event,
                    case when hash(i %% %2$d * 3) %% 2 = 0 then 'app' else 'web' end as platform
                from range(%1$d) rows(i)"""
                        .formatted(events, events / 10, MOMENTS);
        Path csv = write("many.csv", query);
        JourneyFile map = map("many.csv", MOMENTS, "lost after 14 days");
        Path kept = folder.resolve("kept.duckdb");
        Files.deleteIfExists(kept);
        try (Database database = Database.open("1GB", folder.resolve("spill"))) {
            database.keep(kept);
            DataRun[] read = new DataRun[1];
            time("reading the file, with visits and cases", () -> read[0] = read(database, map));
            database.endKeeping();
            database.open(kept);
            JourneyVisits visits = read[0].journeys().get(0);
            for (int i = 0; i < runs; i++) {
                ask(database, read[0], visits, csv);
            }
        }
    }

    private void ask(Database database, DataRun run, JourneyVisits visits, Path csv) {
        JourneyCases cases = JourneyCases.kept(visits);
        CaseScope scope =
                new CaseScope(
                        database,
                        visits,
                        cases,
                        new Endings(visits, run.personas().personas()),
                        database.number("select min(micros) from " + visits.rows()),
                        database.number("select max(micros) from " + visits.rows()),
                        OptionalLong.of(TimeWindow.lostAfter(visits.journey()).orElseThrow()),
                        Long.MIN_VALUE,
                        Long.MAX_VALUE);
        String steps = cases.steps();
        time("which cases have finished", scope::prepare);
        time("reach and drop-off of moments", () -> PlaceCounts.ofMoments(scope, Grouping.ALL));
        bare("customers of moments", "select moment, count(distinct customer) from %s group by 1".formatted(steps), database);
        time("reach and drop-off of moments by channel", () -> PlaceCounts.ofMoments(scope, Grouping.CHANNEL));
        time("reach and drop-off of stages", () -> PlaceCounts.ofStages(scope, Grouping.ALL));
        time("customers and cases, finished, lost and open", () -> CaseCounts.of(scope, Grouping.ALL));
        Map<Integer, CaseCounts> counts = CaseCounts.of(scope, Grouping.ALL);
        time("transitions, with medians of times", () -> TransitionCounts.of(scope, Grouping.ALL, counts));
        bare("transitions", "select moment, next_moment, count(*) from %s group by 1, 2".formatted(steps), database);
        bare("transitions, with medians of times", "select moment, next_moment, count(*), median(gap) from %s group by 1, 2".formatted(steps), database);
        bare(
                "transitions by window query over the file",
                "select event, n, count(*) from (select event, lead(event) over (partition by customer order by \"at\") as n from read_csv('%s')) group by 1, 2".formatted(csv),
                database);
        time("medians of times to the next visit", () -> TransitionCounts.times(scope, Grouping.ALL, "s.moment", "true"));
        time("variants", () -> VariantCount.of(scope, Grouping.ALL));
        bare(
                "variants",
                "select v, count(*) from (select list(moment order by place) as v from %s group by case_id) group by v".formatted(steps),
                database);
        Map<Integer, List<Moment>> moments = VariantCount.moments(scope);
        time("%,d variants aligned".formatted(moments.size()), () -> align(visits, moments));
        time("all that a flow file says", () -> new FlowEvaluation(run, FlowOptions.FILE).of(visits).orElseThrow());
    }

    private void bare(String what, String query, Database database) {
        time("bare query: " + what, () -> database.forEach(query, row -> {}));
    }

    private static void align(JourneyVisits visits, Map<Integer, List<Moment>> moments) {
        Aligner aligner = new Aligner(MapModel.of(visits.journey(), Optional.empty()));
        moments.values().forEach(aligner::align);
    }

    /** A log of the shape of BPI Challenge 2012, in which no two customers do the same. */
    private void loans() throws IOException {
        write(
                "loans.csv",
                """
                select 'c' || i %% 13087 as customer,
                    strftime(make_timestamp(1735689600000000 + cast(hash(i %% 13087) %% 13000000 + (i // 13087) * 86400 as bigint) * 1000000), '%Y-%m-%d %H:%M:%S') as "at",
                    'e' || case when hash(i * 13) %% 3 = 0 then hash(i * 17) %% 24 else (i // 13087) * 24 // 21 end as event,
                    'web' as platform
                from range(262200) rows(i)"""
                        .replace("%%", "%"));
        JourneyFile map = map("loans.csv", 24, "");
        try (Database database = Database.open("1GB", folder.resolve("spill"))) {
            database.keep(null);
            DataRun run = read(database, map);
            JourneyVisits visits = run.journeys().get(0);
            JourneyCases cases = JourneyCases.passing(visits, true, Long.MAX_VALUE);
            cases.create(database);
            Map<Integer, List<Moment>> moments = new LinkedHashMap<>();
            database.forEach(
                    "select case_id, moment from %s order by case_id, place".formatted(cases.steps()),
                    row ->
                            moments.computeIfAbsent(row.getInt(1), any -> new ArrayList<>())
                                    .add(visits.moment(row.getInt(2))));
            for (int i = 0; i < runs; i++) {
                time("%,d cases of 262,200 events aligned one by one".formatted(moments.size()), () -> align(visits, moments));
            }
        }
    }
}
