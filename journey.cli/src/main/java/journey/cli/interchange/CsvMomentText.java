// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.cli.interchange.CsvDraft.JourneyDraft;
import journey.cli.interchange.CsvDraft.MomentDraft;
import journey.cli.interchange.CsvDraft.WorkDraft;
import journey.dsl.editing.FreshNames;

/** Writes the moments of a journey, with all but what is measured there. */
record CsvMomentText(
        MapText map,
        CsvNames names,
        CsvPlaces places,
        CsvWorkNames workNames,
        JourneyDraft journey,
        Losses losses) {

    /** Writes a moment, and leaves its block open. */
    void open(String title, MomentDraft moment) {
        boolean ofAll = moment.ofEverybody || moment.personas.containsAll(journey.personas);
        Set<String> those = ofAll ? journey.personas : moment.personas;
        map.open(
                (moment.touchpoint ? "touchpoint " : "step ")
                        + places.name(moment)
                        + " "
                        + map.quoted(title)
                        + CsvNames.clause("via", moment.channels, names.channels)
                        + CsvNames.clause("by", moment.team, names.teams)
                        + words(moment)
                        + (ofAll ? "" : ofPersonas(moment.personas)));
        FreshNames parts = places.parts(moment);
        Map<String, String> pains = new HashMap<>();
        moment.facts.forEach(fact -> write(fact, those, pains, parts));
        moment.work.values().forEach(work -> write(work, moment));
        writeWays(moment, those);
    }

    private String words(MomentDraft moment) {
        StringBuilder words = new StringBuilder();
        moment.words.forEach(word -> words.append(' ').append(word));
        Optional<MomentDraft> other = places.parallelTo(moment);
        other.ifPresent(it -> words.append(" while ").append(places.name(it)));
        if (other.isEmpty() && moment.parallelTo != null) {
            moment.parallelTo.leaveOut("no moment directly before it is called so", losses);
        }
        return words.toString();
    }

    private void write(
            CsvFact fact, Set<String> those, Map<String, String> pains, FreshNames parts) {
        StringBuilder line = new StringBuilder(fact.keyword());
        boolean named = fact.keyword().equals("pain") || fact.keyword().equals("opportunity");
        if (named) {
            line.append(' ').append(parts.take(fact.text(), "Fact"));
        }
        boolean emotion = fact.keyword().equals("emotion");
        line.append(' ').append(emotion ? fact.text() : map.quoted(fact.text()));
        line.append(CsvNames.clause("resolves", fact.resolved(), pains));
        if (!fact.details().isEmpty()) {
            line.append(' ').append(emotion ? map.quoted(fact.details()) : fact.details());
        }
        line.append(ofSome(fact.personas(), those));
        line.append(evidence(fact.evidence()));
        map.line(line.toString());
        if (fact.keyword().equals("pain")) {
            pains.put(fact.text(), line.toString().split(" ", 3)[1]);
        }
    }

    private String evidence(CsvEvidence evidence) {
        return evidence.assumed()
                ? " evidence assumed"
                : CsvNames.clause("evidence", evidence.sources(), names.sources);
    }

    private void write(WorkDraft work, MomentDraft moment) {
        List<String> after =
                work.after.entrySet().stream()
                        .flatMap(it -> awaited(work, moment, it.getKey(), it.getValue()).stream())
                        .toList();
        map.line(
                work.keyword
                        + workNames.of(work).map(name -> " " + name).orElse("")
                        + " "
                        + map.quoted(work.text)
                        + CsvNames.clause("by", work.team, names.teams)
                        + CsvNames.clause("with", work.systems, names.systems)
                        + MapText.clause("after", after));
    }

    private Optional<String> awaited(
            WorkDraft work, MomentDraft moment, String text, CsvCell cell) {
        if (!workNames.isKnown(text)) {
            cell.leaveOut("no work of the journey is called so", losses);
            return Optional.empty();
        }
        Optional<String> other = workNames.await(work, moment, text);
        if (other.isEmpty()) {
            cell.leaveOut("that waits for this work", losses);
        }
        return other;
    }

    /** Ways of one question stand in one choice, where the first of them is. */
    private void writeWays(MomentDraft moment, Set<String> those) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        moment.ways.forEach(
                (way, cells) ->
                        line(way, cells, moment, those)
                                .ifPresent(
                                        line ->
                                                choices.computeIfAbsent(
                                                                way.question(),
                                                                it -> new ArrayList<>())
                                                        .add(line)));
        choices.forEach(
                (question, lines) -> {
                    if (!question.isEmpty()) {
                        map.open("choice " + map.quoted(question));
                    }
                    lines.forEach(map::line);
                    if (!question.isEmpty()) {
                        map.close();
                    }
                });
    }

    private Optional<String> line(
            CsvWay way, List<CsvCell> cells, MomentDraft moment, Set<String> those) {
        Optional<String> target =
                way.target().isEmpty() ? Optional.of("") : target(way.target(), moment, cells);
        return target.map(
                name ->
                        (way.keyword() + " " + name).strip()
                                + reason(way)
                                + (way.usual() ? " usual" : "")
                                + ofSome(way.personas(), those));
    }

    private String reason(CsvWay way) {
        boolean here = way.keyword().equals(CsvWay.ENDS) && way.reason().equals(CsvWay.HERE);
        return way.reason().isEmpty() ? "" : " " + (here ? CsvWay.HERE : map.quoted(way.reason()));
    }

    private Optional<String> target(String title, MomentDraft from, List<CsvCell> cells) {
        Optional<MomentDraft> target = places.find(title, from);
        if (target.isEmpty()) {
            leaveOut(cells, "no moment of the journey is called so");
        } else if (places.areParallel(from, target.get())) {
            leaveOut(cells, "it happens at the same time");
            return Optional.empty();
        }
        return target.map(it -> places.reference(it, from));
    }

    private void leaveOut(List<CsvCell> cells, String why) {
        cells.get(0).leaveOut(why, losses);
        cells.stream()
                .skip(1)
                .forEach(it -> it.leaveOut("the way to which it belongs was left out", losses));
    }

    private String ofSome(Set<String> personas, Set<String> those) {
        return personas.containsAll(those) ? "" : ofPersonas(personas);
    }

    private String ofPersonas(Set<String> personas) {
        return CsvNames.clause("for", personas, names.personas);
    }
}
