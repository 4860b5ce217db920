// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import journey.cli.output.JsonOutput;
import journey.data.measure.PainResult;
import journey.dsl.text.Words;
import journey.render.html.ReportPage.Row;
import journey.render.html.ReportPage.Table;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Pains that data show, for people and for programs. */
final class PainLines {

    private PainLines() {}

    static void print(PainResult result, PrintStream out) {
        out.println("  " + Words.titled(result.pain()));
        for (PainResult.Figure figure : result.figures()) {
            out.println(
                    "    %-10s  %s%s"
                            .formatted(
                                    figure.period().text(),
                                    counted(figure),
                                    figure.isFinal() ? "" : "  " + open(figure)));
        }
        trend(result).ifPresent(it -> out.println("    " + it));
    }

    /** The same for a page. */
    static Table table(PainResult result) {
        String title = Words.titled(result.pain());
        return new Table(
                trend(result).map(it -> title + "; " + it).orElse(title),
                List.of("Period", "Data", ""),
                result.figures().stream()
                        .map(
                                it ->
                                        new Row(
                                                List.of(it.period().text(), counted(it), open(it)),
                                                OptionalDouble.empty(),
                                                false))
                        .toList());
    }

    private static String open(PainResult.Figure figure) {
        return figure.isFinal() ? "" : "not over yet, or not wholly in the data";
    }

    private static Optional<String> trend(PainResult result) {
        return result.trend()
                .map(
                        it ->
                                "from %s to %s: %s"
                                        .formatted(
                                                it.from().text(),
                                                it.to().text(),
                                                words(it.direction())));
    }

    private static String counted(PainResult.Figure figure) {
        if (figure.customers().isFew()) {
            return ToldWords.FEW;
        }
        return figure.customers().isNone()
                ? "nobody"
                : "%s, %s"
                        .formatted(
                                figure.customers().counted("customer"),
                                figure.rows().counted("row"));
    }

    private static String words(PainResult.Direction direction) {
        return switch (direction) {
            case MORE -> "more customers have it";
            case FEWER -> "fewer customers have it";
            case UNCLEAR -> "no clear change";
        };
    }

    static void write(PainResult result, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                it -> {
                    it.name("id").value(EcoreUtil.getURI(result.pain()).fragment());
                    JsonOutput.array(
                            it,
                            "figures",
                            array -> {
                                for (PainResult.Figure figure : result.figures()) {
                                    write(figure, array);
                                }
                            });
                    if (result.trend().isPresent()) {
                        write(result.trend().get(), it);
                    }
                });
    }

    private static void write(PainResult.Figure figure, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                it -> {
                    it.name("period").value(figure.period().text());
                    it.name("state").value(figure.isFinal() ? "final" : "open");
                    new ToldJson(it)
                            .write("customers", figure.customers())
                            .write("rows", figure.rows())
                            .end();
                });
    }

    private static void write(PainResult.Trend trend, JsonWriter json) throws IOException {
        JsonOutput.object(
                json,
                "trend",
                it -> {
                    it.name("from").value(trend.from().text());
                    it.name("to").value(trend.to().text());
                    it.name("is").value(trend.direction().name().toLowerCase(Locale.ROOT));
                });
    }
}
