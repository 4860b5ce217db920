// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final Spreadsheet sheet;
    private final Losses losses;
    private final CsvDraft draft = new CsvDraft();
    private final CsvMeasures measures;
    private final CsvMoments moments;
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
        this.moments = new CsvMoments(sheet, rows, draft, losses);
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
            sheet.leaveOut(row, CsvColumn.EVIDENCE, "the row says nothing that it could back");
        }
        Set<String> personas = CsvMoments.list(row.text(CsvColumn.PERSONA));
        journey.personas.addAll(personas);
        if (momentTitle.isEmpty()) {
            readWithoutMoment(row, stage, personas);
        } else {
            MomentDraft moment =
                    stage.moments.computeIfAbsent(momentTitle, it -> new MomentDraft());
            moments.read(row, momentTitle, moment, personas);
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
}
