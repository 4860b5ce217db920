// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.cli.output.Report;
import journey.cli.output.SafeOutput;
import journey.data.measure.AnswerRule;
import journey.data.measure.Figure;
import journey.data.measure.MeasureResult;
import journey.data.privacy.Told;
import journey.data.problem.DataProblem;
import journey.data.writing.MeasureChange;
import journey.dsl.text.Words;
import journey.model.Measure;
import journey.model.NamedElement;
import journey.model.Observation;
import org.eclipse.emf.ecore.EObject;

/** Tells people what maps say and what their data say, measure by measure. */
final class MeasureTextReport implements Report<List<MeasuredMap>> {

    @Override
    public void write(List<MeasuredMap> maps, PrintStream target) {
        PrintStream out = SafeOutput.over(target);
        Set<DataProblem> problems = new LinkedHashSet<>();
        long behind = 0;
        for (MeasuredMap map : maps) {
            out.println(map.file().name());
            EObject place = null;
            for (MeasuredMap.Measurement each : map.measurements()) {
                EObject here = each.result().measure().eContainer();
                if (here != place) {
                    out.println("  " + Words.titled(here));
                    place = here;
                }
                write(each, out);
            }
            map.pains().forEach(it -> PainLines.print(it, out));
            problems.addAll(map.problems());
            behind += map.behind();
        }
        ProblemLines.print(List.copyOf(problems), out);
        out.println(
                behind == 0
                        ? "The maps say what their data say."
                        : Words.capitalized(Words.counted(behind, "figure"))
                                + (behind == 1 ? " is" : " are")
                                + " not yet in the maps. Write with: journey measure --write");
        out.flush();
    }

    private static void write(MeasuredMap.Measurement measurement, PrintStream out) {
        MeasureResult result = measurement.result();
        out.println("    " + title(result));
        result.refusal().ifPresent(why -> out.println("      no figures: " + why));
        if (!result.outside().isNone()) {
            out.println(
                    "      %s%s not on the scale, left out"
                            .formatted(
                                    result.outside().isFew() ? "" : "at least ",
                                    ToldWords.counted(result.outside(), "answer")));
        }
        measurement.changes().forEach(it -> out.println("      " + line(it)));
    }

    private static String title(MeasureResult result) {
        Measure measure = result.measure();
        StringBuilder title = new StringBuilder(measure.getMetric().getName());
        if (measure.getSource() != null) {
            title.append(" from ").append(measure.getSource().getName());
        }
        result.rule().map(MeasureTextReport::words).ifPresent(it -> title.append(": ").append(it));
        return title.toString();
    }

    private static String words(AnswerRule rule) {
        return switch (rule) {
            case SEEN -> "the answers that are seen in it";
            case LAST_VISIT -> "answers of customers who were here last";
            case ALL -> "all answers of the source";
        };
    }

    private static String line(MeasureChange change) {
        Figure figure = change.figure();
        String whose =
                figure.personas().isEmpty()
                        ? ""
                        : " for "
                                + Words.all(
                                        figure.personas().stream()
                                                .map(NamedElement::getName)
                                                .toList());
        return "%-10s  map %-22s  data %-22s  %s"
                .formatted(
                        figure.period().text() + whose,
                        change.written().map(MeasureTextReport::words).orElse("-"),
                        data(change),
                        words(change.state()))
                .stripTrailing();
    }

    private static String words(Observation written) {
        return words(
                Optional.ofNullable(written.getValue()),
                Optional.ofNullable(written.getSampleSize()).map(Integer::longValue),
                Optional.ofNullable(written.getMargin()));
    }

    private static String data(MeasureChange change) {
        return switch (change.state()) {
            case FEW -> ToldWords.FEW;
            case NEARLY_SAME -> "nearly the same";
            case OPEN, SAME, DIFFERENT, NEW, SHORT, OTHER_LENGTH ->
                    change.isTold() ? words(change.figure()) : soFar(change.figure());
        };
    }

    private static String soFar(Figure figure) {
        return "at least " + ToldWords.counted(Told.of(figure.basis().customers()), "customer");
    }

    private static String words(Figure figure) {
        return words(
                        figure.value(),
                        figure.n().isPresent()
                                ? Optional.of(figure.n().getAsLong())
                                : Optional.empty(),
                        figure.margin())
                + figure.missed().map(MeasureTextReport::words).orElse("");
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

    private static String words(MeasureChange.State state) {
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
