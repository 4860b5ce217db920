// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import journey.cli.interchange.CsvDraft.JourneyDraft;
import journey.cli.interchange.CsvDraft.MeasureDraft;
import journey.cli.interchange.CsvDraft.MomentDraft;
import journey.cli.interchange.CsvDraft.StageDraft;
import journey.dsl.editing.FreshNames;
import org.eclipse.xtext.conversion.IValueConverterService;

/** Writes a draft as a map. */
final class CsvMap {

    private final CsvDraft draft;
    private final MapText map;
    private final ChannelKinds kinds;
    private final FreshNames ofFile = new FreshNames();
    private final Map<String, String> journeys = new LinkedHashMap<>();
    private final Map<String, String> personas = new LinkedHashMap<>();
    private final Map<String, String> channels = new LinkedHashMap<>();
    private final Map<String, String> teams = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> metrics = new LinkedHashMap<>();

    private CsvMap(CsvDraft draft, IValueConverterService converters, Losses losses) {
        this.draft = draft;
        this.map = new MapText(converters);
        this.kinds = new ChannelKinds(draft.channelKinds, losses);
    }

    static String write(CsvDraft draft, IValueConverterService converters, Losses losses) {
        CsvMap map = new CsvMap(draft, converters, losses);
        map.nameEverything();
        map.writeDeclarations();
        draft.journeys.forEach(map::write);
        return map.map.toString();
    }

    /** Journeys get their names first: what stands in them is known by these names too. */
    private void nameEverything() {
        draft.journeys.keySet().forEach(title -> name(journeys, title, "Journey"));
        for (JourneyDraft journey : draft.journeys.values()) {
            journey.personas.forEach(title -> name(personas, title, "Persona"));
            for (StageDraft stage : journey.stages.values()) {
                stage.measures.values().forEach(this::name);
                stage.moments.values().forEach(this::name);
            }
        }
        draft.metrics.keySet().forEach(title -> name(metrics, title, "Metric"));
    }

    private void name(MomentDraft moment) {
        moment.channels.forEach(title -> name(channels, title, "Channel"));
        if (!moment.team.isEmpty()) {
            name(teams, moment.team, "Team");
        }
        for (CsvFact fact : moment.facts) {
            fact.evidence().sources().forEach(title -> name(sources, title, "Source"));
        }
        moment.measures.values().forEach(this::name);
    }

    private void name(MeasureDraft measure) {
        if (!measure.source.isEmpty()) {
            name(sources, measure.source, "Source");
        }
    }

    private void name(Map<String, String> known, String title, String otherwise) {
        if (!known.containsKey(title)) {
            known.put(title, ofFile.take(title, otherwise));
        }
    }

    private void writeDeclarations() {
        personas.forEach(
                (title, name) -> {
                    map.open("persona " + name + " " + map.quoted(title));
                    map.line("evidence assumed");
                    map.close();
                });
        map.gap();
        channels.forEach((title, name) -> declare("channel", name, title, kinds.of(title)));
        map.gap();
        teams.forEach((title, name) -> declare("team", name, title, ""));
        map.gap();
        sources.forEach((title, name) -> declare("source", name, title, "other"));
        map.gap();
        metrics.forEach(
                (title, name) -> declare("metric", name, title, draft.metrics.get(title).text()));
        map.gap();
    }

    private void declare(String keyword, String name, String title, String rest) {
        map.line(keyword + " " + name + " " + map.quoted(title) + " " + rest);
    }

    private void write(String title, JourneyDraft journey) {
        map.open("journey " + journeys.get(title) + " " + map.quoted(title));
        map.line("current");
        if (!journey.personas.isEmpty()) {
            map.line(clause("persona", journey.personas, personas).strip());
        }
        FreshNames ofJourney = new FreshNames();
        journey.stages.forEach(
                (name, stage) -> write(ofJourney.take(name, "Stage"), name, stage, journey));
        map.close();
        map.gap();
    }

    private void write(String name, String title, StageDraft stage, JourneyDraft journey) {
        map.gap();
        map.open("stage " + name + " " + map.quoted(title));
        stage.goals.forEach(goal -> map.line("goal " + map.quoted(goal)));
        FreshNames ofStage = new FreshNames();
        stage.moments.forEach(
                (named, moment) -> write(ofStage.take(named, "Moment"), named, moment, journey));
        stage.measures.forEach(this::write);
        map.close();
    }

    private void write(String name, String title, MomentDraft moment, JourneyDraft journey) {
        boolean ofAll = moment.ofEverybody || moment.personas.containsAll(journey.personas);
        Set<String> those = ofAll ? journey.personas : moment.personas;
        map.open(
                (moment.touchpoint ? "touchpoint " : "step ")
                        + name
                        + " "
                        + map.quoted(title)
                        + clause("via", moment.channels, channels)
                        + (moment.team.isEmpty() ? "" : " by " + teams.get(moment.team))
                        + (ofAll ? "" : clause("for", moment.personas, personas)));
        FreshNames ofMoment = new FreshNames();
        Map<String, String> pains = new HashMap<>();
        moment.facts.forEach(fact -> write(fact, those, pains, ofMoment));
        moment.measures.forEach(this::write);
        map.close();
    }

    private void write(
            CsvFact fact, Set<String> those, Map<String, String> pains, FreshNames ofMoment) {
        StringBuilder line = new StringBuilder(fact.keyword());
        boolean named = fact.keyword().equals("pain") || fact.keyword().equals("opportunity");
        if (named) {
            line.append(' ').append(ofMoment.take(fact.text(), "Fact"));
        }
        boolean emotion = fact.keyword().equals("emotion");
        line.append(' ').append(emotion ? fact.text() : map.quoted(fact.text()));
        line.append(clause("resolves", fact.resolved(), pains));
        if (!fact.details().isEmpty()) {
            line.append(' ').append(emotion ? map.quoted(fact.details()) : fact.details());
        }
        if (!fact.personas().containsAll(those)) {
            line.append(clause("for", fact.personas(), personas));
        }
        line.append(evidence(fact.evidence()));
        map.line(line.toString());
        if (fact.keyword().equals("pain")) {
            pains.put(fact.text(), line.toString().split(" ", 3)[1]);
        }
    }

    private String evidence(CsvEvidence evidence) {
        return evidence.assumed()
                ? " evidence assumed"
                : clause("evidence", evidence.sources(), sources);
    }

    private void write(String metric, MeasureDraft measure) {
        map.open(
                "measure "
                        + metrics.get(metric)
                        + (measure.source.isEmpty() ? "" : " from " + sources.get(measure.source))
                        + measure.target);
        measure.observations.stream()
                .sorted(Comparator.comparing(CsvMeasures.Observation::period))
                .forEach(
                        it ->
                                map.line(
                                        it.period()
                                                + " "
                                                + it.words()
                                                + clause("for", it.personas(), personas)));
        map.close();
    }

    private static String clause(
            String keyword, Collection<String> titles, Map<String, String> names) {
        return MapText.clause(keyword, titles.stream().map(names::get).toList());
    }
}
