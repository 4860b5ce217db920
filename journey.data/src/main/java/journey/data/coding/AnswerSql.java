// SPDX-License-Identifier: EPL-2.0
package journey.data.coding;

import java.util.ArrayList;
import java.util.List;
import journey.data.source.StagedSource;
import journey.model.Answers;

/** The answers of a survey as numbers. */
final class AnswerSql {

    private AnswerSql() {}

    /**
     * An answer as an expression: a number, or null where there is none. The text is not looked at
     * in another way, so "9 - very likely" is no number.
     */
    static String value(StagedSource source, Answers answers) {
        List<String> columns = answers.getColumns();
        return columns.size() == 1
                ? number(source, columns.get(0))
                : systemUsability(source, columns);
    }

    /** Whether somebody answered at all. */
    static String isGiven(StagedSource source, Answers answers) {
        List<String> columns =
                answers.getColumns().stream()
                        .map(it -> "trim(%s) <> ''".formatted(source.rows().column(it)))
                        .toList();
        return "(%s)".formatted(String.join(" or ", columns));
    }

    /**
     * The score of the System Usability Scale from its items, each from 1 to 5: the odd ones are
     * worth one less than the answer, the even ones five less it, and the sum counts 2.5 times.
     *
     * <p>Source: J. Brooke, SUS: a "quick and dirty" usability scale (1996).
     */
    private static String systemUsability(StagedSource source, List<String> columns) {
        List<String> worths = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String answer = number(source, columns.get(i));
            worths.add(
                    "case when %1$s in (1, 2, 3, 4, 5) then %2$s end"
                            .formatted(answer, i % 2 == 0 ? answer + " - 1" : "5 - " + answer));
        }
        return columns.size() == 10
                ? "(%s) * 2.5".formatted(String.join(" + ", worths))
                : "cast(null as double)";
    }

    private static String number(StagedSource source, String column) {
        return "try_cast(replace(trim(%s), ',', '.') as double)"
                .formatted(source.rows().column(column));
    }
}
