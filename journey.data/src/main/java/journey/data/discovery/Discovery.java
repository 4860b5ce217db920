// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import java.util.ArrayList;
import java.util.List;
import journey.cli.files.InputException;
import journey.cli.interchange.ImportedMap;
import journey.cli.interchange.Loss;
import journey.cli.interchange.MapText;
import journey.data.problem.DataProblem;
import journey.data.problem.DataProblem.Severity;
import journey.data.profile.SourceBlock;
import journey.data.profile.SourceRoles;
import journey.data.run.DataRun;
import journey.dsl.editing.Edits;
import journey.dsl.editing.FreshNames;
import journey.dsl.text.Words;

/** Makes a first map of an event log. */
public final class Discovery {

    private final String title;
    private final String data;
    private final SourceRoles roles;
    private final List<Loss> losses = new ArrayList<>();

    /**
     * @param title of the source and the journey
     * @param data with which the map names the log
     * @param roles of its columns: a time, customers, an event
     */
    public Discovery(String title, String data, SourceRoles roles) {
        this.title = title;
        this.data = data;
        this.roles = roles;
    }

    /** Writes the source alone, with which the log is read. */
    public void writeSource(MapText map) {
        source(map, new FreshNames());
    }

    private String source(MapText map, FreshNames names) {
        return new SourceBlock(map, names).write(title, data, roles);
    }

    /**
     * Makes the map.
     *
     * @param map takes the text
     * @param run of a map with nothing but the source
     * @throws InputException when there is nothing in the log that may be told
     */
    public ImportedMap map(MapText map, DataRun run) {
        EventLog log = EventLog.of(run);
        run.problems().stream()
                .filter(it -> it.severity() != Severity.INFO)
                .map(Discovery::loss)
                .forEach(losses::add);
        LogCounts counts = new LogCounts(run, log.events().size());
        lose(counts);
        FreshNames names = new FreshNames();
        FirstMap first = new FirstMap(map, names, log, source(map, names));
        first.write(title);
        String summary =
                "Read %s of %s, with %s in %s."
                        .formatted(
                                Words.counted(run.sources().get(0).counted(), "row"),
                                counts.customers().counted("customer"),
                                Words.counted(log.events().size(), "event"),
                                Words.counted(first.stages(), "stage"));
        return new ImportedMap(map.toString(), summary, losses);
    }

    private void lose(LogCounts counts) {
        if (!counts.rareEvents().isNone()) {
            lose(
                    "%s of few customers: left out, and not named."
                            .formatted(Words.capitalized(counts.rareEvents().counted("event"))));
        }
        if (!counts.timeless().isNone()) {
            lose(
                    "%s without a time that can be read: no part of the order."
                            .formatted(Words.capitalized(counts.timeless().counted("row"))));
        }
        if (!counts.anonymous().isNone()) {
            lose(
                    "%s of nobody: counted, and no part of the order."
                            .formatted(Words.capitalized(counts.anonymous().counted("row"))));
        }
        if (roles.zone().isEmpty() && roles.written().filter(it -> !it.hasOffset()).isPresent()) {
            lose(
                    "The times in \"%s\" name no zone and are read as UTC; --zone names another one."
                            .formatted(roles.time().orElseThrow()));
        }
    }

    private void lose(String text) {
        losses.add(new Loss(0, text));
    }

    private static Loss loss(DataProblem problem) {
        return new Loss((int) problem.line().orElse(0), problem.message());
    }

    /**
     * Puts the first numbers into a map.
     *
     * @param run of the map itself
     */
    public static Measured measured(ImportedMap map, DataRun run) {
        FirstNumbers numbers = FirstNumbers.of(run);
        List<Loss> losses = new ArrayList<>(map.losses());
        if (run.sources().isEmpty() || run.sources().get(0).counted() == 0) {
            run.problems().stream().map(Discovery::loss).forEach(losses::add);
        }
        return new Measured(
                new ImportedMap(Edits.apply(map.text(), numbers.edits()), map.summary(), losses),
                numbers.figures());
    }

    /**
     * A map with its first numbers.
     *
     * @param figures how many there are
     */
    public record Measured(ImportedMap map, int figures) {}
}
