// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;

/** Values and margins from single answers, by the formulas of the books. */
final class OracleStatistics {

    private static final double Z = 1.96;

    private OracleStatistics() {}

    static OracleFigure share(long counted, long n, long customers) {
        double size = n + Z * Z;
        double middle = (counted + Z * Z / 2) / size;
        double half = Z * Math.sqrt(middle * (1 - middle) / size);
        double share = (double) counted / n;
        double margin =
                100
                        * Math.max(
                                share - Math.max(0, middle - half),
                                Math.min(1, middle + half) - share);
        return new OracleFigure(percent(counted, n), n, customers, OptionalDouble.of(margin));
    }

    /**
     * The share of what customers did several times: Cochran's ratio, or Agresti and Coull if that
     * is less sure.
     *
     * @param customers how many of how many each
     */
    static OracleFigure ratio(List<int[]> customers) {
        long counted = customers.stream().mapToLong(it -> it[0]).sum();
        long n = customers.stream().mapToLong(it -> it[1]).sum();
        double share = (double) counted / n;
        double sum = 0;
        for (int[] customer : customers) {
            sum += Math.pow(customer[0] - share * customer[1], 2);
        }
        OracleFigure apart = share(counted, n, customers.size());
        double margin = 100 * Z * Math.sqrt(sum / n / n);
        return new OracleFigure(
                apart.value(),
                n,
                customers.size(),
                OptionalDouble.of(Math.max(margin, apart.margin().orElseThrow())));
    }

    /** Rocks (2016): below 30 answers, or when all are alike, three are added. */
    static OracleFigure net(long positive, long negative, long n, long customers) {
        double net = (double) (positive - negative) / n;
        double variance = (double) (positive + negative) / n - net * net;
        double added = n < 30 || variance < 1e-12 ? 3 : 0;
        double size = n + added;
        double middle = (positive - negative) / size;
        double spread = (positive + negative + added / 2) / size - middle * middle;
        double half = Z * Math.sqrt(spread / size);
        double margin =
                Math.max(net - Math.max(-1, middle - half), Math.min(1, middle + half) - net);
        return new OracleFigure(
                percent(positive - negative, n), n, customers, OptionalDouble.of(100 * margin));
    }

    private static BigDecimal percent(long counted, long n) {
        return BigDecimal.valueOf(100 * counted)
                .divide(BigDecimal.valueOf(n), MathContext.DECIMAL128);
    }

    static OracleFigure mean(List<BigDecimal> answers, long customers) {
        int n = answers.size();
        BigDecimal mean =
                answers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(n), MathContext.DECIMAL128);
        double squares =
                answers.stream()
                        .mapToDouble(it -> it.subtract(mean).doubleValue())
                        .map(it -> it * it)
                        .sum();
        return new OracleFigure(
                mean,
                n,
                customers,
                n < 2
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(student(n - 1) * Math.sqrt(squares / (n - 1) / n)));
    }

    /** The point of Student's distribution that 2.5 percent are above. */
    private static double student(int freedom) {
        double low = 0;
        double high = 20;
        while (high - low > 1e-9) {
            double middle = (low + high) / 2;
            if (below(middle, freedom) < 0.475) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How much of Student's distribution lies between 0 and a point: by Simpson's rule. */
    private static double below(double point, int freedom) {
        // The density at 0, from the product form of the quotient of two gamma functions.
        double peak = freedom % 2 == 0 ? 0.5 / Math.sqrt(2) : 1 / Math.PI;
        for (int i = freedom % 2 == 0 ? 4 : 3; i <= freedom; i += 2) {
            peak *= (i - 1.0) / (i - 2.0) * Math.sqrt((i - 2.0) / i);
        }
        int steps = 2000;
        double width = point / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double x = i * width;
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.pow(1 + x * x / freedom, -(freedom + 1) / 2.0);
        }
        return peak * sum * width / 3;
    }

    /**
     * The median of some times.
     *
     * @param sorted in microseconds
     * @param unit of the answer, in microseconds
     */
    static OracleFigure median(List<Long> sorted, long unit, long customers) {
        int n = sorted.size();
        BigDecimal twice = BigDecimal.valueOf(sorted.get((n - 1) / 2) + sorted.get(n / 2));
        BigDecimal median = twice.divide(BigDecimal.valueOf(2 * unit), MathContext.DECIMAL128);
        int rank = 0;
        double tail = 0;
        double chance = Math.pow(0.5, n);
        while (tail + chance <= 0.025) {
            tail += chance;
            chance *= (double) (n - rank) / (rank + 1);
            rank++;
        }
        if (rank == 0) {
            return new OracleFigure(median, n, customers, OptionalDouble.empty());
        }
        double low = (double) sorted.get(rank - 1) / unit;
        double high = (double) sorted.get(n - rank) / unit;
        double at = median.doubleValue();
        return new OracleFigure(
                median, n, customers, OptionalDouble.of(Math.max(at - low, high - at)));
    }
}
