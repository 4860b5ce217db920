// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import journey.cli.files.InputException;
import journey.dsl.text.Words;

/** Finds out which headers of a table name which columns. */
final class CsvColumns {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?%?");

    /** Columns of our own inventories that count or list what has an inventory of its own. */
    private static final Set<String> OF_OTHER_INVENTORIES =
            Set.of("pains", "opportunities", "measures", "actions", "question");

    private final CsvTable table;
    private final CsvHeaders headers;
    private final Losses losses;
    private final Map<Integer, CsvColumn> columns = new LinkedHashMap<>();

    CsvColumns(CsvTable table, CsvHeaders headers, Losses losses) {
        this.table = table;
        this.headers = headers;
        this.losses = losses;
        for (int i = 0; i < table.headers().size(); i++) {
            match(i);
        }
        if (!columns.containsValue(CsvColumn.STAGE)) {
            throw new InputException(
                    "There is no column called stage or phase in the first row"
                            + " and no such row at the left."
                            + " `journey import csv --template` shows the columns.");
        }
    }

    /** The columns that are known, by their number from 0. */
    Map<Integer, CsvColumn> byNumber() {
        return columns;
    }

    private void match(int number) {
        String header = MapText.plain(table.headers().get(number));
        List<String> cells = table.below(number).stream().filter(it -> !it.isBlank()).toList();
        Optional<CsvColumn> known = headers.column(header).map(it -> meant(it, cells));
        Optional<String> obstacle =
                known.map(column -> obstacle(column, header, cells))
                        .orElseGet(() -> Optional.of(strange(header)));
        if (obstacle.isEmpty()) {
            columns.put(number, known.orElseThrow());
        } else if (!cells.isEmpty()) {
            losses.add(
                    table.headerLine(number),
                    "The %s %s was left out: %s.",
                    table.columnWord(),
                    header.isEmpty() ? place(number) : Words.quoted(header),
                    obstacle.get());
        }
    }

    /** Why a column that is known has no place; empty when it has one. */
    private Optional<String> obstacle(CsvColumn column, String header, List<String> cells) {
        if (isOfOtherInventory(header)) {
            return Optional.of("that is another inventory");
        }
        if (!column.isRepeatable() && columns.containsValue(column)) {
            return Optional.of("there is one like it before");
        }
        return isOfNumbers(column, cells)
                ? Optional.of("it has numbers where words are expected")
                : Optional.empty();
    }

    private String strange(String header) {
        return header.isEmpty()
                ? "it has no header"
                : headers.nearest(header)
                        .map("its name is not known, and the nearest is \"%s\""::formatted)
                        .orElse("no column of an import has a name like it");
    }

    private String place(int number) {
        return table.isAcross()
                ? Integer.toString(table.headerLine(number))
                : CsvTable.letters(number);
    }

    /**
     * The column of a header as the table has it: what is done in a step, when another column names
     * the step; a curve of emotions, when an experience is nothing but a number.
     */
    private CsvColumn meant(CsvColumn column, List<String> cells) {
        if (column == CsvColumn.MOMENT && columns.containsValue(column)) {
            return CsvColumn.ACTION;
        }
        return column == CsvColumn.EXPERIENCE && areNumbers(cells) ? CsvColumn.EMOTION : column;
    }

    private static boolean areNumbers(List<String> cells) {
        return !cells.isEmpty()
                && cells.stream().allMatch(it -> NUMBER.matcher(it.strip()).matches());
    }

    private boolean isOfOtherInventory(String header) {
        return OF_OTHER_INVENTORIES.contains(header)
                && InventoryKind.of(table.headers()).isPresent();
    }

    /** A step may well be called 1, but not when another column says what is done in it. */
    private boolean isOfNumbers(CsvColumn column, List<String> cells) {
        boolean named =
                column != CsvColumn.MOMENT
                        || table.headers().stream()
                                .flatMap(header -> headers.column(header).stream())
                                .anyMatch(
                                        it -> it == CsvColumn.ACTION || it == CsvColumn.TOUCHPOINT);
        return named && column.isOfWords() && areNumbers(cells);
    }
}
