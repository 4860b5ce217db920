// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import journey.cli.interchange.CsvDraft.JourneyDraft;
import journey.cli.interchange.CsvDraft.MomentDraft;
import journey.cli.interchange.CsvDraft.StageDraft;
import journey.cli.interchange.Spreadsheet.Row;
import journey.dsl.text.Words;

/**
 * Reads rows into a draft. An empty journey, stage or moment is that of the row above, as in cells
 * that were merged; a moment that was named before goes on. A row with a stage and without anything
 * that only moments have belongs to the stage. What only moments have gets one with the title of
 * the stage when nobody names another.
 */
final class CsvRows {

    private final Spreadsheet sheet;
    private final Losses losses;
    private final CsvDraft draft = new CsvDraft();
    private final CsvMeasures measures;
    private final CsvMoments moments;
    private final CsvNaming naming;
    private String journeyTitle;
    private String stageTitle = "";
    private String momentTitle = "";

    /**
     * Whether the table names the moment; otherwise what holds for the stage is not put into it.
     */
    private boolean isNamed;

    /**
     * @param title what a journey without a title is called
     */
    CsvRows(Spreadsheet sheet, List<Row> rows, MetricReader metrics, String title, Losses losses) {
        this.sheet = sheet;
        this.losses = losses;
        this.journeyTitle = title;
        this.naming = new CsvNaming(sheet);
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
        if (stageTitle.isEmpty()) {
            losses.add(
                    row.line(),
                    "%s was rejected: it names no stage, nor does one before.",
                    row.name());
            return;
        }
        JourneyDraft journey =
                draft.journeys.computeIfAbsent(journeyTitle, it -> new JourneyDraft());
        StageDraft stage = journey.stages.computeIfAbsent(stageTitle, it -> new StageDraft());
        row.cells(CsvColumn.GOAL).forEach(cell -> stage.goals.addAll(cell.items()));
        Set<String> personas = new LinkedHashSet<>();
        row.cells(CsvColumn.PERSONA).forEach(cell -> personas.addAll(cell.list()));
        journey.personas.addAll(personas);
        Optional<CsvCell> named = named(row, continues);
        CsvEvidence evidence = evidence(row, named);
        if (momentTitle.isEmpty()) {
            measures.read(row, stage.measures, personas, evidence);
            return;
        }
        MomentDraft moment = stage.moments.computeIfAbsent(momentTitle, it -> new MomentDraft());
        moment.ofEverybody |= personas.isEmpty() && !isNamed;
        moments.read(row, named, momentTitle, moment, personas, evidence);
        measures.read(row, isNamed ? moment.measures : stage.measures, personas, evidence);
    }

    /** Finds the moment of a row: the cell that names it, or none when that stands above. */
    private Optional<CsvCell> named(Row row, boolean continues) {
        boolean ofMoment = !row.has(CsvColumn.STAGE) || hasAny(row, CsvColumn::isOfMoments);
        Optional<CsvCell> named = naming.usual(row);
        if (named.isEmpty() && continues && ofMoment && !momentTitle.isEmpty()) {
            return named;
        }
        named = named.or(() -> CsvNaming.any(row));
        momentTitle = named.map(CsvCell::heading).orElse("");
        isNamed = named.isPresent();
        if (momentTitle.isEmpty() && hasAny(row, CsvColumn::isOfMoments)) {
            momentTitle = stageTitle;
            losses.add(
                    row.line(),
                    "%s names no moment: its %s went into one called %s.",
                    row.name(),
                    Words.all(titles(row, CsvColumn::isOfMoments)),
                    Words.quoted(stageTitle));
        }
        return named;
    }

    private CsvEvidence evidence(Row row, Optional<CsvCell> named) {
        boolean claims =
                hasAny(row, CsvColumn::isClaim)
                        || CsvNaming.others(row, CsvColumn.ACTION, named).findAny().isPresent();
        CsvEvidence evidence = CsvEvidence.of(row, sheet);
        if (!claims && !evidence.isEmpty()) {
            sheet.leaveOut(row, CsvColumn.EVIDENCE, "the row says nothing that it could back");
        }
        return evidence;
    }

    private static boolean hasAny(Row row, Predicate<CsvColumn> kind) {
        return Arrays.stream(CsvColumn.values()).filter(kind).anyMatch(row::has);
    }

    private static List<String> titles(Row row, Predicate<CsvColumn> kind) {
        return Arrays.stream(CsvColumn.values())
                .filter(kind)
                .flatMap(column -> row.cells(column).stream().limit(1))
                .map(CsvCell::header)
                .toList();
    }

    private static boolean isSame(Row row, CsvColumn column, String before) {
        String text = row.text(column);
        return text.isEmpty() || text.equals(before);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
