// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.cli.interchange.CsvDraft.MomentDraft;
import journey.cli.interchange.Spreadsheet.Row;
import journey.dsl.text.Words;

/** Reads what rows say of moments. */
final class CsvMoments {

    private static final String STEP = "step";
    private static final String TOUCHPOINT = "touchpoint";

    private final Spreadsheet sheet;
    private final Losses losses;
    private final CsvChannels channels;
    private final CsvFeelings feelings;
    private final CsvWork work;
    private final CsvWays ways;

    CsvMoments(Spreadsheet sheet, List<Row> rows, CsvDraft draft, Losses losses) {
        this.sheet = sheet;
        this.losses = losses;
        this.channels = new CsvChannels(sheet, draft);
        this.feelings = new CsvFeelings(sheet, rows, losses);
        this.work = new CsvWork(sheet);
        this.ways = new CsvWays(sheet);
    }

    /**
     * Reads a row into its moment.
     *
     * @param named the cell with the title of the moment; empty when that stands above
     * @param title the title of the moment
     */
    void read(
            Row row,
            Optional<CsvCell> named,
            String title,
            MomentDraft moment,
            Set<String> personas,
            CsvEvidence evidence) {
        moment.personas.addAll(personas);
        moment.ofEverybody |= personas.isEmpty() && named.isPresent();
        moment.channels.addAll(channels.read(row, named));
        readTeam(row, moment);
        readKind(row, named, title, moment);
        for (CsvColumn column : CsvColumn.values()) {
            column.keyword()
                    .ifPresent(
                            keyword ->
                                    addTexts(
                                            row.cells(column),
                                            keyword,
                                            moment,
                                            personas,
                                            evidence));
        }
        List<CsvCell> actions = CsvNaming.others(row, CsvColumn.ACTION, named).toList();
        addTexts(actions, "experiences", moment, personas, evidence);
        moment.facts.addAll(feelings.read(row, personas, evidence));
        List<String> pains = items(row, CsvColumn.PAIN);
        String severity = severity(row);
        pains.forEach(
                pain ->
                        moment.facts.add(
                                new CsvFact(
                                        "pain", pain, severity, personas, evidence, List.of())));
        readOpportunities(row, moment, evidence, pains);
        addTexts(row.cells(CsvColumn.ARTIFACT), "artifact", moment, personas, CsvEvidence.NONE);
        work.read(row, moment);
        ways.read(row, moment, personas);
    }

    private static void addTexts(
            List<CsvCell> cells,
            String keyword,
            MomentDraft moment,
            Set<String> personas,
            CsvEvidence evidence) {
        cells.stream()
                .flatMap(cell -> cell.items().stream())
                .map(text -> CsvFact.of(keyword, text, personas, evidence))
                .forEach(moment.facts::add);
    }

    private static List<String> items(Row row, CsvColumn column) {
        return row.cells(column).stream()
                .flatMap(cell -> cell.items().stream())
                .distinct()
                .toList();
    }

    private void readTeam(Row row, MomentDraft moment) {
        String team = row.text(CsvColumn.TEAM);
        if (!team.isEmpty() && !moment.team.isEmpty() && !moment.team.equals(team)) {
            sheet.leaveOut(row, CsvColumn.TEAM, "a touchpoint has one team, here " + moment.team);
        } else if (!team.isEmpty()) {
            moment.team = team;
        }
    }

    /** Where nobody says it, a moment with a channel or a team is a touchpoint. */
    private void readKind(Row row, Optional<CsvCell> named, String title, MomentDraft moment) {
        String kind = HeaderPhrase.of(row.text(CsvColumn.KIND)).key();
        if (row.has(CsvColumn.KIND) && !Set.of(TOUCHPOINT, STEP).contains(kind)) {
            sheet.leaveOut(row, CsvColumn.KIND, "a moment is a touchpoint or a step");
        }
        moment.step |= kind.equals(STEP);
        moment.touchpoint |=
                !moment.channels.isEmpty()
                        || !moment.team.isEmpty()
                        || kind.equals(TOUCHPOINT)
                        || named.filter(row.cells(CsvColumn.TOUCHPOINT)::contains).isPresent();
        if (moment.step && moment.touchpoint) {
            moment.step = false;
            losses.add(
                    row.line(),
                    "A step has no channel and no team: %s became a touchpoint.",
                    Words.quoted(title));
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
            sheet.leaveOut(row, CsvColumn.SEVERITY, "it is none of low, medium and high");
        } else if (!word.isEmpty() && !row.has(CsvColumn.PAIN)) {
            sheet.leaveOut(row, CsvColumn.SEVERITY, "there is no pain to which it belongs");
        }
        return word;
    }

    private void readOpportunities(
            Row row, MomentDraft moment, CsvEvidence evidence, List<String> pains) {
        String details = rating(row, CsvColumn.IMPORTANCE) + rating(row, CsvColumn.SATISFACTION);
        items(row, CsvColumn.OPPORTUNITY)
                .forEach(
                        opportunity ->
                                moment.facts.add(
                                        new CsvFact(
                                                "opportunity",
                                                opportunity,
                                                details,
                                                Set.of(),
                                                evidence,
                                                pains)));
    }

    private String rating(Row row, CsvColumn column) {
        if (!row.has(column)) {
            return "";
        }
        CsvCell cell = row.cells(column).get(0);
        Optional<BigDecimal> rating =
                Numbers.of(cell.text(), sheet.hasDecimalCommas())
                        .filter(it -> !cell.text().endsWith("%"))
                        .filter(it -> it.signum() >= 0 && it.compareTo(BigDecimal.TEN) <= 0);
        if (StatedScale.isIn(cell.header()) && !isOfTen(cell.header())) {
            sheet.leaveOut(cell, "it is on another scale than 0 to 10");
            return "";
        }
        if (rating.isEmpty()) {
            sheet.leaveOut(cell, "it is no number from 0 to 10");
        } else if (!row.has(CsvColumn.OPPORTUNITY)) {
            sheet.leaveOut(cell, "there is no opportunity to which it belongs");
        }
        return rating.map(it -> " " + column.title() + " " + it.toPlainString()).orElse("");
    }

    private static boolean isOfTen(String header) {
        return StatedScale.of(header, true)
                .equals(EmotionScale.of(BigDecimal.ZERO, BigDecimal.TEN));
    }
}
