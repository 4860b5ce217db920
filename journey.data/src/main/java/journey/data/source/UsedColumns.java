// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import journey.model.Answers;
import journey.model.Binding;
import journey.model.Condition;
import journey.model.CustomerColumn;
import journey.model.Source;

/** The columns of a source that maps read; the others are never looked at. */
public final class UsedColumns {

    private UsedColumns() {}

    /**
     * The columns, without repetition.
     *
     * @param bindings all of the maps, also those to other sources
     */
    public static List<String> of(Source source, Collection<Binding> bindings) {
        Stream<Condition> conditions =
                Stream.concat(
                        source.getConditions().stream(),
                        bindings.stream()
                                .filter(it -> it.getSource() == source)
                                .flatMap(it -> it.getConditions().stream()));
        Set<String> columns = new LinkedHashSet<>();
        Stream.of(
                        Stream.of(source.getTimeColumn(), source.getEventColumn()),
                        source.getCustomerColumns().stream().map(CustomerColumn::getColumn),
                        source.getAnswers().stream().map(Answers::getColumns).flatMap(List::stream),
                        conditions.map(Condition::getColumn))
                .flatMap(it -> it)
                .filter(Objects::nonNull)
                .forEach(columns::add);
        return List.copyOf(columns);
    }
}
