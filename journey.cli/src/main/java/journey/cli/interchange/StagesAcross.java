// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Turns a table with its stages across, as most published templates have them: at the left of each
 * row stands what its cells are.
 */
final class StagesAcross {

    /** A table with more rows has a row for each moment. */
    private static final int LONGEST = 200;

    /** One known word at the left may be the name of a stage. */
    private static final int FEWEST_LABELS = 2;

    private final List<List<String>> records;
    private final int first;
    private final CsvHeaders headers;
    private final Losses losses;
    private final int labels;

    StagesAcross(CsvRecords records, CsvHeaders headers, Losses losses) {
        this.records = records.rows();
        this.first = records.first();
        this.headers = headers;
        this.losses = losses;
        this.labels = this.records.size() - first > LONGEST ? 0 : firstFilledColumn();
    }

    private int firstFilledColumn() {
        return rows(first)
                .flatMap(
                        row ->
                                IntStream.range(0, records.get(row).size())
                                        .filter(column -> !cell(row, column).isBlank())
                                        .limit(1))
                .min()
                .orElse(0);
    }

    /** The table turned; empty when its stages do not stand across. */
    Optional<CsvTable> turned() {
        if (records.size() - first > LONGEST) {
            return Optional.empty();
        }
        int stages = stageRow();
        return stages >= 0 && isAcross(stages) ? Optional.of(turned(stages)) : Optional.empty();
    }

    /** The row that is called so; else the last one without a lane's name above the first lane. */
    private int stageRow() {
        return rows(first)
                .filter(row -> column(row).equals(Optional.of(CsvColumn.STAGE)))
                .findFirst()
                .orElseGet(
                        () ->
                                rows(first)
                                        .filter(row -> filled(row).size() > 1)
                                        .takeWhile(row -> !isLane(row))
                                        .max()
                                        .orElse(-1));
    }

    /**
     * Whether the name of a row says what its cells are; that of the map stands above the stages.
     */
    private boolean isLane(int row) {
        return column(row).filter(it -> it != CsvColumn.JOURNEY).isPresent();
    }

    private boolean isAcross(int stages) {
        List<Integer> below =
                rows(stages + 1).filter(row -> !label(row).isBlank()).boxed().toList();
        long known = below.stream().filter(row -> column(row).isPresent()).count();
        List<String> titles = filled(stages);
        long headersAbove =
                titles.stream().flatMap(it -> headers.column(it).stream()).distinct().count();
        return known >= FEWEST_LABELS
                && known * 2 >= below.size()
                && headersAbove * 2 < titles.size();
    }

    private CsvTable turned(int stages) {
        List<String> titles = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        titles.add(
                column(stages).equals(Optional.of(CsvColumn.STAGE))
                        ? label(stages)
                        : CsvColumn.STAGE.title());
        lines.add(stages);
        for (int row = first; row < records.size(); row++) {
            boolean below = row > stages;
            if (below || (row < stages && column(row).isPresent())) {
                boolean merged = below && label(row).isBlank() && lines.size() > 1;
                titles.add(merged ? titles.get(titles.size() - 1) : label(row));
                lines.add(row);
            } else if (row < stages) {
                CsvTable.leaveOutAbove(records.get(row), row, losses);
            }
        }
        int width = rows(first).map(row -> records.get(row).size()).max().orElse(0);
        List<List<String>> turned =
                IntStream.range(labels + 1, width)
                        .mapToObj(column -> lines.stream().map(row -> cell(row, column)).toList())
                        .toList();
        return new CsvTable(titles, turned, stages, lines, labels + 1);
    }

    private IntStream rows(int from) {
        return IntStream.range(from, records.size());
    }

    private Optional<CsvColumn> column(int row) {
        return headers.column(label(row));
    }

    private String label(int row) {
        return cell(row, labels);
    }

    private String cell(int row, int column) {
        List<String> cells = records.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The cells of a row that say something, without its name. */
    private List<String> filled(int row) {
        return records.get(row).stream().skip(labels + 1L).filter(cell -> !cell.isBlank()).toList();
    }
}
