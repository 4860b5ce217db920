// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What answers make, and whom they tell apart. */
final class OracleAnswers {

    private final List<OracleRow> rows;
    private final OracleCustomers customers;

    /** An answer that counts. */
    private record Answer(BigDecimal value, String customer) {}

    OracleAnswers(List<OracleRow> rows, OracleCustomers customers) {
        this.rows = rows;
        this.customers = customers;
    }

    /**
     * What answers make.
     *
     * @param chosen which rows of the source are about the place
     * @param value null where nothing on the scale was answered
     * @param group which answers can be told apart from others
     * @param statistic of the values, and how many customers gave them
     */
    Map<String, OracleFigure> by(
            OracleSource survey,
            Predicate<OracleRow> chosen,
            Function<OracleRow, BigDecimal> value,
            ToIntFunction<BigDecimal> group,
            BiFunction<List<BigDecimal>, Long, OracleFigure> statistic,
            OraclePeriods periods) {
        Map<String, List<Answer>> given = new TreeMap<>();
        Map<String, List<Answer>> others = new TreeMap<>();
        for (OracleRow row : rows) {
            if (row.source().equals(survey) && row.at() != null && value.apply(row) != null) {
                (chosen.test(row) ? given : others)
                        .computeIfAbsent(periods.of(row.at()), any -> new ArrayList<>())
                        .add(new Answer(value.apply(row), customers.of(row)));
            }
        }
        Map<String, OracleFigure> figures = new TreeMap<>();
        given.forEach(
                (period, all) -> {
                    Map<Integer, List<Answer>> apart =
                            all.stream()
                                    .collect(
                                            Collectors.groupingBy(
                                                    it -> group.applyAsInt(it.value())));
                    List<Long> groups = new ArrayList<>();
                    apart.values().forEach(it -> groups.add(people(it, Answer::customer)));
                    groups.add(people(others.getOrDefault(period, List.of()), Answer::customer));
                    figures.put(
                            period,
                            statistic
                                    .apply(
                                            all.stream().map(Answer::value).toList(),
                                            people(all, Answer::customer))
                                    .telling(groups));
                });
        return figures;
    }

    /** How many people there are; who is not known counts each time. */
    static <T> long people(Collection<T> all, Function<T, String> customer) {
        Set<String> known =
                new HashSet<>(all.stream().map(customer).filter(Objects::nonNull).toList());
        return known.size() + all.stream().map(customer).filter(Objects::isNull).count();
    }
}
