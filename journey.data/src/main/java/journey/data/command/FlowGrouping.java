// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import journey.cli.files.InputException;
import journey.data.flow.SegmentTable;
import journey.data.run.DataScope;
import journey.data.run.RunWithTexts;
import journey.dsl.flow.FlowGroup.Kind;
import journey.model.Source;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * By what customers are put together.
 *
 * @param column of a source, such as {@code Customers.segment}; empty for personas and channels
 */
record FlowGrouping(Kind kind, Optional<String> column) {

    /** Reads what stands after {@code --by}. */
    static final class Converter implements ITypeConverter<FlowGrouping> {
        @Override
        public FlowGrouping convert(String value) {
            String word = value.toLowerCase(Locale.ROOT);
            if (word.equals(Kind.PERSONA.id()) || word.equals(Kind.CHANNEL.id())) {
                return new FlowGrouping(
                        Kind.valueOf(word.toUpperCase(Locale.ROOT)), Optional.empty());
            }
            int dot = value.indexOf('.');
            if (dot < 1 || dot == value.length() - 1) {
                throw new TypeConversionException(
                        "Customers are put together by persona, by channel, or by a column with its source such as Customers.segment, not by '%s'."
                                .formatted(value));
            }
            return new FlowGrouping(Kind.SEGMENT, Optional.of(value));
        }
    }

    /**
     * The column by its source.
     *
     * @throws InputException when no source of the maps has it, or when its rows are of nobody
     */
    Map<Source, String> columns(DataScope scope) {
        Source source = source(scope);
        return Map.of(source, columnName());
    }

    /**
     * Reads the values that customers have.
     *
     * @throws InputException when no five customers share one
     */
    SegmentTable read(RunWithTexts run) {
        Source source = source(run.run().scope());
        SegmentTable table =
                SegmentTable.read(
                        run,
                        run.texts().stream()
                                .filter(it -> it.source() == source)
                                .findFirst()
                                .orElseThrow(),
                        columnName());
        if (table.values().isEmpty()) {
            throw new InputException(
                    "'%s' has no value that five customers share, so there are no groups to tell."
                            .formatted(column.orElseThrow()));
        }
        return table;
    }

    private Source source(DataScope scope) {
        String name = column.orElseThrow().substring(0, column.orElseThrow().indexOf('.'));
        Source source =
                scope.sources().stream()
                        .filter(it -> name.equals(it.getName()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new InputException(
                                                "No source with data is called '%s'."
                                                        .formatted(name)));
        if (source.getCustomerColumns().isEmpty()) {
            throw new InputException(
                    "The rows of '%s' are of nobody: add 'customer' to the source."
                            .formatted(name));
        }
        return source;
    }

    private String columnName() {
        return column.orElseThrow().substring(column.orElseThrow().indexOf('.') + 1);
    }
}
