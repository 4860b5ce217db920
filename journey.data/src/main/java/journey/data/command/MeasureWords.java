// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import journey.data.measure.AnswerRule;
import journey.data.measure.Figure;
import journey.data.measure.MeasureResult;
import journey.data.privacy.Privacy;
import journey.data.privacy.Told;
import journey.data.writing.MeasureChange;
import journey.dsl.text.Words;
import journey.model.Measure;
import journey.model.NamedElement;
import journey.model.Observation;

/** The words in which reports for people speak of measures. */
final class MeasureWords {

    private MeasureWords() {}

    /** The period of a figure, and for whom it is. */
    static String period(Figure figure) {
        return figure.personas().isEmpty()
                ? figure.period().text()
                : figure.period().text()
                        + " for "
                        + Words.all(figure.personas().stream().map(NamedElement::getName).toList());
    }

    /** What is left out; empty when nothing is. */
    static Optional<String> outside(MeasureResult result) {
        return result.outside().isNone()
                ? Optional.empty()
                : Optional.of(
                        "%s%s not on the scale, left out"
                                .formatted(
                                        result.outside().isFew() ? "" : "at least ",
                                        result.outside().counted("answer")));
    }

    /** Whether maps say what their data say, as far as that can be told. */
    static String summary(List<MeasuredMap> maps) {
        String compared = compared(maps);
        if (maps.stream().noneMatch(MeasuredMap::hasErrors)) {
            return compared;
        }
        String unusable = "Not all of the data can be used: see the problems.";
        return maps.stream().anyMatch(MeasuredMap::isBehind) ? compared + " " + unusable : unusable;
    }

    private static String compared(List<MeasuredMap> maps) {
        long behind = maps.stream().mapToLong(MeasuredMap::behind).sum();
        if (behind > 0) {
            return Words.capitalized(Words.counted(behind, "figure"))
                    + (behind == 1 ? " is" : " are")
                    + " not yet in the maps.";
        }
        return maps.stream().anyMatch(MeasuredMap::isCompared)
                ? "The maps say what their data say."
                : "There are no figures to compare.";
    }

    /** Why there is no line for a measure; empty when there is one. */
    static Optional<String> missing(MeasuredMap.Measurement measurement) {
        return measurement
                .result()
                .refusal()
                .or(
                        () ->
                                measurement.changes().isEmpty()
                                        ? Optional.of("The data have no row for it.")
                                        : Optional.empty())
                .map("no figures: %s"::formatted);
    }

    /** A measure: its metric, its source and which answers count. */
    static String title(MeasureResult result) {
        Measure measure = result.measure();
        StringBuilder title = new StringBuilder(measure.getMetric().getName());
        if (measure.getSource() != null) {
            title.append(" from ").append(measure.getSource().getName());
        }
        result.rule().map(MeasureWords::words).ifPresent(it -> title.append(": ").append(it));
        return title.toString();
    }

    private static String words(AnswerRule rule) {
        return switch (rule) {
            case SEEN -> "the answers that are seen in it";
            case LAST_VISIT -> "answers of customers who were here last";
            case ALL -> "all answers of the source";
        };
    }

    /** What the map says; a dash for nothing. */
    static String written(MeasureChange change) {
        return change.written().map(MeasureWords::words).orElse("-");
    }

    private static String words(Observation written) {
        return words(
                Optional.ofNullable(written.getValue()),
                Optional.ofNullable(written.getSampleSize()).map(Integer::longValue),
                Optional.ofNullable(written.getMargin()));
    }

    /** What the data say. */
    static String data(MeasureChange change) {
        return switch (change.state()) {
            case FEW -> few(change.figure());
            case NEARLY_SAME -> "nearly the same";
            case OPEN, SAME, DIFFERENT, NEW, SHORT, OTHER_LENGTH ->
                    change.isTold() ? words(change.figure()) : soFar(change.figure());
        };
    }

    /** A figure may rest on many and still single out a few of them. */
    private static String few(Figure figure) {
        return Privacy.isMany(figure.basis().customers())
                ? "not told: it would single out " + ToldWords.FEW
                : ToldWords.FEW;
    }

    private static String soFar(Figure figure) {
        return "at least " + Told.of(figure.basis().customers()).counted("customer");
    }

    private static String words(Figure figure) {
        return words(
                        figure.value(),
                        figure.n().isPresent()
                                ? Optional.of(figure.n().getAsLong())
                                : Optional.empty(),
                        figure.margin())
                + figure.missed().map(MeasureWords::words).orElse("");
    }

    private static String words(Figure.Missed missed) {
        return ", %s %% ±%s of %s did not get there"
                .formatted(
                        missed.percent().toPlainString(),
                        missed.margin().toPlainString(),
                        Words.grouped(missed.n()));
    }

    private static String words(
            Optional<BigDecimal> value, Optional<Long> n, Optional<BigDecimal> margin) {
        return value.map(BigDecimal::toPlainString).orElse("-")
                + margin.map(it -> " ±" + it.toPlainString()).orElse("")
                + n.map(it -> " n " + it).orElse("");
    }

    /** How the map stands to its data; empty when there is nothing to say. */
    static String words(MeasureChange.State state) {
        return switch (state) {
            case SAME, FEW -> "";
            case DIFFERENT -> "differs";
            case NEW -> "new";
            case OPEN -> "not over yet, or not wholly in the data";
            case NEARLY_SAME -> "fewer than 5 more or less: left as it is";
            case SHORT -> "shorter than a month: shown only";
            case OTHER_LENGTH -> "the map has periods of another length: shown only";
        };
    }
}
