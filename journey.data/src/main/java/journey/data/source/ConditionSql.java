// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import journey.data.sql.Sql;
import journey.model.Binding;
import journey.model.Condition;
import journey.model.Source;

/**
 * Conditions of a map as conditions of a statement. Columns hold texts, and the empty text where
 * nothing stands; a text that is no number compares with none.
 */
public final class ConditionSql {

    private final UnaryOperator<String> columns;

    /**
     * @param columns the column of the table that holds a column of the files
     */
    ConditionSql(UnaryOperator<String> columns) {
        this.columns = columns;
    }

    /** Tells whether a row counts at all. */
    Sql counts(Source source) {
        return all(source.getConditions());
    }

    /** Tells whether a row of the binding's source shows what is bound. */
    public Sql shows(Binding binding) {
        List<Sql> conditions = new ArrayList<>();
        if (!binding.getEvents().isEmpty()) {
            conditions.add(
                    binding.getSource().getEventColumn() == null
                            ? Sql.FALSE
                            : isOneOf(
                                    columns.apply(binding.getSource().getEventColumn()),
                                    binding.getEvents()));
        }
        conditions.add(all(binding.getConditions()));
        return Sql.all(conditions);
    }

    private Sql all(List<Condition> conditions) {
        return Sql.all(conditions.stream().map(this::of).toList());
    }

    private Sql of(Condition condition) {
        String column = columns.apply(condition.getColumn());
        if (condition.getNumber() != null) {
            return Sql.of(
                    "coalesce(try_cast(%s as double) %s ?, false)"
                            .formatted(column, condition.getComparison().getLiteral()),
                    condition.getNumber().doubleValue());
        }
        if (!condition.getExcluded().isEmpty()) {
            return Sql.format("not %s", isOneOf(column, condition.getExcluded()));
        }
        if (!condition.getPrefixes().isEmpty()) {
            return anyOf("starts_with(%s, ?)".formatted(column), condition.getPrefixes());
        }
        if (!condition.getParts().isEmpty()) {
            return anyOf("contains(%s, ?)".formatted(column), condition.getParts());
        }
        return isOneOf(column, condition.getValues());
    }

    private static Sql isOneOf(String column, List<String> values) {
        return new Sql(
                "%s in (%s)"
                        .formatted(
                                column, String.join(", ", Collections.nCopies(values.size(), "?"))),
                List.copyOf(values));
    }

    private static Sql anyOf(String test, List<String> values) {
        return Sql.any(values.stream().map(value -> Sql.of(test, value)).toList());
    }
}
