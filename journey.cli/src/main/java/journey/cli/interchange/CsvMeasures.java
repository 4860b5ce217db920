// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.cli.interchange.CsvDraft.MeasureDraft;
import journey.cli.interchange.Spreadsheet.Row;
import journey.dsl.measures.ValueRange;
import journey.dsl.text.Words;
import journey.model.Period;

/** Reads the measures of rows: a metric, and an observation or a target of it. */
final class CsvMeasures {

    private static final Pattern TARGET = Pattern.compile("(>=|<=|≥|≤|>|<)\\s*(.+)");

    /** What says nothing without a metric. */
    private static final List<CsvColumn> PARTS =
            List.of(
                    CsvColumn.METRIC_TYPE,
                    CsvColumn.PERIOD,
                    CsvColumn.VALUE,
                    CsvColumn.SAMPLE,
                    CsvColumn.TARGET);

    private final Spreadsheet sheet;
    private final MetricReader reader;
    private final CsvDraft draft;
    private final Losses losses;

    CsvMeasures(Spreadsheet sheet, MetricReader reader, CsvDraft draft, Losses losses) {
        this.sheet = sheet;
        this.reader = reader;
        this.draft = draft;
        this.losses = losses;
    }

    /** Reads a row into the measures of its moment or stage. */
    void read(
            Row row,
            Map<String, MeasureDraft> measures,
            Set<String> personas,
            CsvEvidence evidence) {
        String title = row.text(CsvColumn.METRIC);
        if (title.isEmpty()) {
            List<CsvCell> parts = PARTS.stream().flatMap(part -> row.cells(part).stream()).toList();
            if (!parts.isEmpty()) {
                losses.add(
                        parts.get(0).line(),
                        "The measure was rejected: it has %s, but no metric.",
                        Words.all(parts.stream().map(CsvCell::header).toList()));
            }
            return;
        }
        Optional<MetricDefinition> metric = definition(row, title);
        if (metric.isEmpty()) {
            return;
        }
        MeasureDraft measure = measures.computeIfAbsent(title, it -> new MeasureDraft());
        readSource(row, measure, evidence);
        ValueRange range = ValueRange.of(metric.get().metric()).orElseThrow();
        readTarget(row, measure, range);
        readObservation(row, measure, range, personas);
    }

    private void readSource(Row row, MeasureDraft measure, CsvEvidence evidence) {
        List<String> sources = evidence.sources();
        boolean other =
                !measure.source.isEmpty()
                        && !sources.isEmpty()
                        && !sources.contains(measure.source);
        if (measure.source.isEmpty() && sources.size() == 1) {
            measure.source = sources.get(0);
        } else if (other || sources.size() > 1 || evidence.assumed()) {
            losses.add(
                    row.line(CsvColumn.EVIDENCE),
                    "%s is not the source of the measure %s: a measure has one source.",
                    Words.quoted(evidence.assumed() ? "assumed" : String.join("; ", sources)),
                    Words.quoted(row.text(CsvColumn.METRIC)));
        }
    }

    private Optional<MetricDefinition> definition(Row row, String title) {
        MetricDefinition known = draft.metrics.get(title);
        String type = row.text(CsvColumn.METRIC_TYPE);
        Optional<MetricDefinition> metric = reader.read(type);
        if (known != null) {
            if (!type.isEmpty()
                    && !metric.map(MetricDefinition::text).equals(Optional.of(known.text()))) {
                sheet.leaveOut(row, CsvColumn.METRIC_TYPE, "the metric is `" + known.text() + "`");
            }
            return Optional.of(known);
        }
        metric.ifPresentOrElse(
                it -> draft.metrics.put(title, it),
                () ->
                        losses.add(
                                row.line(CsvColumn.METRIC),
                                type.isEmpty()
                                        ? "The measure %s was rejected: it has no metric type, such"
                                                + " as `nps` or `csat scale 1 to 5 top 2`."
                                        : "The measure %s was rejected: its metric type is"
                                                + " incomplete or none. They look like `nps`, `csat"
                                                + " scale 1 to 5 top 2` or `duration minutes"
                                                + " lower`.",
                                Words.quoted(title)));
        return metric;
    }

    private void readTarget(Row row, MeasureDraft measure, ValueRange range) {
        String cell = row.text(CsvColumn.TARGET);
        if (cell.isEmpty()) {
            return;
        }
        Matcher target = TARGET.matcher(cell);
        Optional<BigDecimal> value =
                target.matches()
                        ? number(target.group(2)).filter(range::contains)
                        : Optional.empty();
        if (value.isEmpty()) {
            sheet.leaveOut(
                    row,
                    CsvColumn.TARGET,
                    "a target is >=, <=, > or <, then " + range + " as `>= 40`");
            return;
        }
        String sign = target.group(1).replace("≥", ">=").replace("≤", "<=");
        String words = " target " + sign + " " + value.get().toPlainString();
        if (!measure.target.isEmpty() && !measure.target.equals(words)) {
            sheet.leaveOut(row, CsvColumn.TARGET, "the measure has another target already");
        } else {
            measure.target = words;
        }
    }

    private void readObservation(
            Row row, MeasureDraft measure, ValueRange range, Set<String> personas) {
        String cell = row.text(CsvColumn.VALUE);
        if (cell.isEmpty()) {
            for (CsvColumn column : List.of(CsvColumn.PERIOD, CsvColumn.SAMPLE)) {
                if (!row.text(column).isEmpty()) {
                    sheet.leaveOut(row, column, "there is no value to which it belongs");
                }
            }
            return;
        }
        Optional<BigDecimal> value = number(cell).filter(range::contains);
        if (value.isEmpty()) {
            sheet.leaveOut(row, CsvColumn.VALUE, "it is not " + range);
            return;
        }
        Optional<Period> period = period(row);
        if (period.isEmpty()) {
            sheet.leaveOut(
                    row, CsvColumn.VALUE, "it needs a period, such as 2026, 2026-Q1 or 2026-03");
            return;
        }
        measure.observations.add(
                new Observation(period.get(), value.get().toPlainString() + sample(row), personas));
    }

    private Optional<Period> period(Row row) {
        try {
            return Optional.of(Period.parse(row.text(CsvColumn.PERIOD)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String sample(Row row) {
        String cell = row.text(CsvColumn.SAMPLE).replaceAll("(?<=\\d)[,.\\h](?=\\d{3}\\b)", "");
        if (cell.isEmpty()) {
            return "";
        }
        if (!cell.matches("[1-9]\\d{0,8}")) {
            sheet.leaveOut(row, CsvColumn.SAMPLE, "it is no whole number from 1 to 999999999");
            return "";
        }
        return " n " + cell;
    }

    private Optional<BigDecimal> number(String cell) {
        return Numbers.of(cell, sheet.hasDecimalCommas());
    }

    /**
     * An observation that can be written.
     *
     * @param words the value and the size of the sample
     * @param personas the titles of those who were observed
     */
    record Observation(Period period, String words, Set<String> personas) {}
}
