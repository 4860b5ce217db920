// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.Comparator;
import journey.cli.interchange.CsvDraft.JourneyDraft;
import journey.cli.interchange.CsvDraft.MeasureDraft;
import journey.cli.interchange.CsvDraft.StageDraft;
import org.eclipse.xtext.conversion.IValueConverterService;

/** Writes a draft as a map. */
final class CsvMap {

    private final CsvDraft draft;
    private final MapText map;
    private final CsvNames names;
    private final Losses losses;

    private CsvMap(CsvDraft draft, IValueConverterService converters, Losses losses) {
        this.draft = draft;
        this.map = new MapText(converters);
        this.names = new CsvNames(draft);
        this.losses = losses;
    }

    static String write(CsvDraft draft, IValueConverterService converters, Losses losses) {
        CsvMap map = new CsvMap(draft, converters, losses);
        map.writeDeclarations();
        draft.journeys.forEach(map::write);
        return map.map.toString();
    }

    private void writeDeclarations() {
        names.personas.forEach(
                (title, name) -> {
                    map.open("persona " + name + " " + map.quoted(title));
                    map.line("evidence assumed");
                    map.close();
                });
        map.gap();
        ChannelKinds kinds = new ChannelKinds(draft.channelKinds, losses);
        names.channels.forEach((title, name) -> declare("channel", name, title, kinds.of(title)));
        map.gap();
        names.teams.forEach((title, name) -> declare("team", name, title, ""));
        map.gap();
        names.systems.forEach((title, name) -> declare("system", name, title, ""));
        map.gap();
        names.sources.forEach((title, name) -> declare("source", name, title, "other"));
        map.gap();
        names.metrics.forEach(
                (title, name) -> declare("metric", name, title, draft.metrics.get(title).text()));
        map.gap();
    }

    private void declare(String keyword, String name, String title, String rest) {
        map.line(keyword + " " + name + " " + map.quoted(title) + " " + rest);
    }

    private void write(String title, JourneyDraft journey) {
        map.open("journey " + names.journeys.get(title) + " " + map.quoted(title));
        map.line("current");
        if (!journey.personas.isEmpty()) {
            map.line(CsvNames.clause("persona", journey.personas, names.personas).strip());
        }
        CsvPlaces places = new CsvPlaces(journey);
        CsvMomentText moments =
                new CsvMomentText(
                        map, names, places, new CsvWorkNames(journey, places), journey, losses);
        journey.stages.forEach((name, stage) -> write(places.name(stage), name, stage, moments));
        map.close();
        map.gap();
    }

    private void write(String name, String title, StageDraft stage, CsvMomentText moments) {
        map.gap();
        map.open("stage " + name + " " + map.quoted(title));
        stage.goals.forEach(goal -> map.line("goal " + map.quoted(goal)));
        stage.moments.forEach(
                (named, moment) -> {
                    moments.open(named, moment);
                    moment.measures.forEach(this::write);
                    map.close();
                });
        stage.measures.forEach(this::write);
        map.close();
    }

    private void write(String metric, MeasureDraft measure) {
        map.open(
                "measure "
                        + names.metrics.get(metric)
                        + CsvNames.clause("from", measure.source, names.sources)
                        + measure.target);
        measure.observations.stream()
                .sorted(Comparator.comparing(CsvMeasures.Observation::period))
                .forEach(
                        it ->
                                map.line(
                                        it.period()
                                                + " "
                                                + it.words()
                                                + CsvNames.clause(
                                                        "for", it.personas(), names.personas)));
        map.close();
    }
}
