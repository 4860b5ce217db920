// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.math.BigDecimal;
import java.util.List;

/** The answers of {@link RandomData}, and what they make. */
final class RandomAnswers {

    private RandomAnswers() {}

    static BigDecimal whole(OracleRow row, String column, int least, int most) {
        String answer = row.cell(column);
        boolean isWhole = answer.matches("\\d+");
        return isWhole && Integer.parseInt(answer) >= least && Integer.parseInt(answer) <= most
                ? new BigDecimal(answer)
                : null;
    }

    /** The sum of what ten answers are worth, times 2.5; null when one is missing. */
    static BigDecimal usability(OracleRow row) {
        int sum = 0;
        for (int i = 1; i <= 10; i++) {
            String answer = row.cell("s" + i);
            if (!answer.matches("[1-5]")) {
                return null;
            }
            int value = Integer.parseInt(answer);
            sum += i % 2 == 1 ? value - 1 : 5 - value;
        }
        return BigDecimal.valueOf(sum * 2.5);
    }

    static OracleFigure net(List<BigDecimal> answers, int above, int below, long people) {
        return OracleStatistics.net(
                answers.stream().filter(it -> it.intValue() > above).count(),
                answers.stream().filter(it -> it.intValue() < below).count(),
                answers.size(),
                people);
    }

    static OracleFigure top(List<BigDecimal> answers, int above, long people) {
        return OracleStatistics.share(
                answers.stream().filter(it -> it.intValue() > above).count(),
                answers.size(),
                people);
    }
}
