// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.cli.interchange.CsvDraft.JourneyDraft;
import journey.cli.interchange.CsvDraft.MomentDraft;
import journey.cli.interchange.CsvDraft.StageDraft;
import journey.cli.interchange.Spreadsheet.Row;
import journey.dsl.text.Words;

/**
 * Reads rows into a draft. An empty journey, stage or moment is that of the row above, as in cells
 * that were merged; a moment that was named before goes on. A row with a stage and without anything
 * that only moments have belongs to the stage.
 */
final class CsvRows {

    /** What belongs to a moment and to nothing else. */
    private static final List<CsvColumn> OF_MOMENTS =
            List.of(
                    CsvColumn.KIND,
                    CsvColumn.CHANNEL,
                    CsvColumn.CHANNEL_KIND,
                    CsvColumn.TEAM,
                    CsvColumn.EXPECTATION,
                    CsvColumn.EXPERIENCE,
                    CsvColumn.EMOTION,
                    CsvColumn.REASON,
                    CsvColumn.PAIN,
                    CsvColumn.SEVERITY,
                    CsvColumn.OPPORTUNITY,
                    CsvColumn.IMPORTANCE,
                    CsvColumn.SATISFACTION,
                    CsvColumn.BACKSTAGE);

    /** What evidence can back. */
    private static final List<CsvColumn> CLAIMS =
            List.of(
                    CsvColumn.EXPECTATION,
                    CsvColumn.EXPERIENCE,
                    CsvColumn.EMOTION,
                    CsvColumn.PAIN,
                    CsvColumn.OPPORTUNITY,
                    CsvColumn.METRIC);

    private static final Pattern LIST = Pattern.compile("[,;|]");

    private final Spreadsheet sheet;
    private final Losses losses;
    private final CsvDraft draft = new CsvDraft();
    private final CsvMeasures measures;
    private final EmotionCells emotions;
    private String journeyTitle;
    private String stageTitle = "";
    private String momentTitle = "";

    /**
     * @param title what a journey without a title is called
     */
    CsvRows(Spreadsheet sheet, List<Row> rows, MetricReader metrics, String title, Losses losses) {
        this.sheet = sheet;
        this.losses = losses;
        this.journeyTitle = title;
        this.measures = new CsvMeasures(sheet, metrics, draft, losses);
        this.emotions =
                new EmotionCells(rows.stream().map(row -> row.text(CsvColumn.EMOTION)).toList());
        if (emotions.isOfFive()) {
            losses.add(
                    1,
                    "The column \"%s\" goes from 1 to 5: 3 was taken as emotion 0.",
                    sheet.title(CsvColumn.EMOTION));
        }
        rows.forEach(this::read);
    }

    CsvDraft draft() {
        return draft;
    }

    private void read(Row row) {
        boolean continues = isSame(row, CsvColumn.JOURNEY, journeyTitle);
        journeyTitle = or(row.text(CsvColumn.JOURNEY), journeyTitle);
        continues &= isSame(row, CsvColumn.STAGE, stageTitle);
        stageTitle = or(row.text(CsvColumn.STAGE), stageTitle);
        boolean ofMoment = row.text(CsvColumn.STAGE).isEmpty() || !ofMoments(row).isEmpty();
        momentTitle = or(row.text(CsvColumn.MOMENT), continues && ofMoment ? momentTitle : "");
        if (stageTitle.isEmpty()) {
            losses.add(
                    row.number(), "The row was rejected: it names no stage, nor does one above.");
            return;
        }
        JourneyDraft journey =
                draft.journeys.computeIfAbsent(journeyTitle, it -> new JourneyDraft());
        StageDraft stage = journey.stages.computeIfAbsent(stageTitle, it -> new StageDraft());
        Optional.of(row.text(CsvColumn.GOAL))
                .filter(it -> !it.isEmpty())
                .ifPresent(stage.goals::add);
        if (CLAIMS.stream().allMatch(column -> row.text(column).isEmpty())
                && !row.text(CsvColumn.EVIDENCE).isEmpty()) {
            leftOut(row, CsvColumn.EVIDENCE, "the row says nothing that it could back");
        }
        Set<String> personas = list(row.text(CsvColumn.PERSONA));
        journey.personas.addAll(personas);
        if (momentTitle.isEmpty()) {
            readWithoutMoment(row, stage, personas);
        } else {
            MomentDraft moment =
                    stage.moments.computeIfAbsent(momentTitle, it -> new MomentDraft());
            readMoment(row, moment, personas);
            measures.read(row, moment.measures, personas);
        }
    }

    private static boolean isSame(Row row, CsvColumn column, String before) {
        String text = row.text(column);
        return text.isEmpty() || text.equals(before);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private void readWithoutMoment(Row row, StageDraft stage, Set<String> personas) {
        measures.read(row, stage.measures, personas);
        List<String> lost = ofMoments(row);
        if (!lost.isEmpty()) {
            losses.add(
                    row.number(),
                    "The row was rejected: it names no moment to which its %s could belong.",
                    Words.all(lost));
        }
    }

    /** The titles of the filled columns that only moments have. */
    private List<String> ofMoments(Row row) {
        return OF_MOMENTS.stream()
                .filter(column -> !row.text(column).isEmpty())
                .map(sheet::title)
                .toList();
    }

    private void readMoment(Row row, MomentDraft moment, Set<String> personas) {
        moment.personas.addAll(personas);
        moment.ofEverybody |= personas.isEmpty() && !row.text(CsvColumn.MOMENT).isEmpty();
        readChannels(row, moment);
        readTeam(row, moment);
        readKind(row, moment);
        List<String> evidence = List.copyOf(list(row.text(CsvColumn.EVIDENCE)));
        addText(row, CsvColumn.EXPECTATION, "expects", moment, personas, evidence);
        addText(row, CsvColumn.EXPERIENCE, "experiences", moment, personas, evidence);
        readEmotion(row, moment, personas, evidence);
        String pain = row.text(CsvColumn.PAIN);
        String severity = severity(row);
        if (!pain.isEmpty()) {
            moment.facts.add(new CsvFact("pain", pain, severity, personas, evidence, ""));
        }
        readOpportunity(row, moment, evidence, pain);
        addText(row, CsvColumn.BACKSTAGE, "backstage", moment, Set.of(), List.of());
    }

    private static void addText(
            Row row,
            CsvColumn column,
            String keyword,
            MomentDraft moment,
            Set<String> personas,
            List<String> evidence) {
        String text = row.text(column);
        if (!text.isEmpty()) {
            moment.facts.add(new CsvFact(keyword, text, "", personas, evidence, ""));
        }
    }

    private void readChannels(Row row, MomentDraft moment) {
        Set<String> channels = list(row.text(CsvColumn.CHANNEL));
        moment.channels.addAll(channels);
        String kind = row.text(CsvColumn.CHANNEL_KIND).toLowerCase(Locale.ROOT);
        if (Set.of("online", "offline").contains(kind)) {
            channels.forEach(channel -> draft.channelKinds.putIfAbsent(channel, kind));
        } else if (!kind.isEmpty()) {
            leftOut(row, CsvColumn.CHANNEL_KIND, "a channel is online or offline");
        }
    }

    private void readTeam(Row row, MomentDraft moment) {
        String team = row.text(CsvColumn.TEAM);
        if (!team.isEmpty() && !moment.team.isEmpty() && !moment.team.equals(team)) {
            leftOut(row, CsvColumn.TEAM, "a touchpoint has one team, here " + moment.team);
        } else if (!team.isEmpty()) {
            moment.team = team;
        }
    }

    /** Where nobody says it, a moment with a channel or a team is a touchpoint. */
    private void readKind(Row row, MomentDraft moment) {
        String kind = row.text(CsvColumn.KIND).toLowerCase(Locale.ROOT);
        if (!Set.of("", "touchpoint", "step").contains(kind)) {
            leftOut(row, CsvColumn.KIND, "a moment is a touchpoint or a step");
        }
        boolean company = !moment.channels.isEmpty() || !moment.team.isEmpty();
        if (kind.equals("step") && company) {
            losses.add(
                    row.number(),
                    "A step has no channel and no team: %s became a touchpoint.",
                    Words.quoted(momentTitle));
        }
        moment.touchpoint |= company || kind.equals("touchpoint");
    }

    private void readEmotion(
            Row row, MomentDraft moment, Set<String> personas, List<String> evidence) {
        String cell = row.text(CsvColumn.EMOTION);
        String reason = row.text(CsvColumn.REASON);
        Optional<Integer> value = emotions.read(cell);
        if (value.isPresent()) {
            String sign = value.get() > 0 ? "+" : "";
            moment.facts.add(
                    new CsvFact("emotion", sign + value.get(), reason, personas, evidence, ""));
            return;
        }
        if (!cell.isEmpty()) {
            leftOut(row, CsvColumn.EMOTION, "it is neither -2 to +2 nor a word for it");
        }
        if (!reason.isEmpty()) {
            leftOut(row, CsvColumn.REASON, "there is no emotion to which it belongs");
        }
    }

    private String severity(Row row) {
        String cell = row.text(CsvColumn.SEVERITY).toLowerCase(Locale.ROOT);
        String word =
                Stream.of("low", "medium", "high")
                        .filter(it -> it.equals(cell) || it.substring(0, 1).equals(cell))
                        .findFirst()
                        .orElse("");
        if (!cell.isEmpty() && word.isEmpty()) {
            leftOut(row, CsvColumn.SEVERITY, "it is none of low, medium and high");
        } else if (!word.isEmpty() && row.text(CsvColumn.PAIN).isEmpty()) {
            leftOut(row, CsvColumn.SEVERITY, "there is no pain to which it belongs");
        }
        return word;
    }

    private void readOpportunity(Row row, MomentDraft moment, List<String> evidence, String pain) {
        String details = rating(row, CsvColumn.IMPORTANCE) + rating(row, CsvColumn.SATISFACTION);
        String opportunity = row.text(CsvColumn.OPPORTUNITY);
        if (!opportunity.isEmpty()) {
            moment.facts.add(
                    new CsvFact("opportunity", opportunity, details, Set.of(), evidence, pain));
        }
    }

    private String rating(Row row, CsvColumn column) {
        String cell = row.text(column);
        if (cell.isEmpty()) {
            return "";
        }
        Optional<BigDecimal> rating =
                Numbers.of(cell, sheet.hasDecimalCommas())
                        .filter(it -> it.signum() >= 0 && it.compareTo(BigDecimal.TEN) <= 0);
        if (rating.isEmpty()) {
            leftOut(row, column, "it is no number from 0 to 10");
        } else if (row.text(CsvColumn.OPPORTUNITY).isEmpty()) {
            leftOut(row, column, "there is no opportunity to which it belongs");
        }
        return rating.map(it -> " " + column.title() + " " + it.toPlainString()).orElse("");
    }

    private void leftOut(Row row, CsvColumn column, String why) {
        losses.add(
                row.number(),
                "%s was left out of %s: %s.",
                Words.quoted(row.text(column)),
                sheet.title(column),
                why);
    }

    /** The titles of a cell that may list several. */
    private static Set<String> list(String cell) {
        return LIST.splitAsStream(cell)
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
