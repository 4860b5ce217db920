// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import journey.cli.interchange.CsvDraft.JourneyDraft;
import journey.cli.interchange.CsvDraft.MeasureDraft;
import journey.cli.interchange.CsvDraft.MomentDraft;
import journey.cli.interchange.CsvDraft.StageDraft;
import journey.cli.interchange.CsvDraft.WorkDraft;
import journey.dsl.editing.FreshNames;

/** The names of what a draft mentions by titles; each is unique in the file. */
final class CsvNames {

    final Map<String, String> journeys = new LinkedHashMap<>();
    final Map<String, String> personas = new LinkedHashMap<>();
    final Map<String, String> channels = new LinkedHashMap<>();
    final Map<String, String> teams = new LinkedHashMap<>();
    final Map<String, String> systems = new LinkedHashMap<>();
    final Map<String, String> sources = new LinkedHashMap<>();
    final Map<String, String> metrics = new LinkedHashMap<>();
    private final FreshNames ofFile = new FreshNames();

    /** Journeys get their names first: what stands in them is known by these names too. */
    CsvNames(CsvDraft draft) {
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
        name(teams, moment.team, "Team");
        for (WorkDraft work : moment.work.values()) {
            name(teams, work.team, "Team");
            work.systems.forEach(title -> name(systems, title, "System"));
        }
        for (CsvFact fact : moment.facts) {
            fact.evidence().sources().forEach(title -> name(sources, title, "Source"));
        }
        moment.measures.values().forEach(this::name);
    }

    private void name(MeasureDraft measure) {
        name(sources, measure.source, "Source");
    }

    private void name(Map<String, String> known, String title, String otherwise) {
        if (!title.isEmpty() && !known.containsKey(title)) {
            known.put(title, ofFile.take(title, otherwise));
        }
    }

    /** A clause with the names of what has these titles; nothing for none. */
    static String clause(String keyword, Collection<String> titles, Map<String, String> names) {
        return MapText.clause(keyword, titles.stream().map(names::get).toList());
    }

    /** A clause with the name of what has this title; nothing for an empty one. */
    static String clause(String keyword, String title, Map<String, String> names) {
        return title.isEmpty() ? "" : " " + keyword + " " + names.get(title);
    }
}
