// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import journey.cli.interchange.Spreadsheet.Row;
import journey.dsl.text.Words;

/**
 * Reads what customers feel and think. An emotion is a number; what is said in other words is kept
 * as what they experience.
 */
final class CsvFeelings {

    private final Spreadsheet sheet;
    private final Losses losses;
    private final Map<Integer, EmotionColumn> columns = new TreeMap<>();

    CsvFeelings(Spreadsheet sheet, List<Row> rows, Losses losses) {
        this.sheet = sheet;
        this.losses = losses;
        rows.stream()
                .flatMap(row -> row.cells(CsvColumn.EMOTION).stream())
                .collect(Collectors.groupingBy(CsvCell::column))
                .forEach(this::findScale);
    }

    private void findScale(int number, List<CsvCell> cells) {
        String header = cells.get(0).header();
        EmotionColumn column = new EmotionColumn(header, cells.stream().map(this::parsed).toList());
        columns.put(number, column);
        column.remark()
                .ifPresent(
                        remark ->
                                losses.add(
                                        sheet.headerLine(number),
                                        "The %s \"%s\" %s",
                                        sheet.columnWord(),
                                        header,
                                        remark));
    }

    private EmotionCell parsed(CsvCell cell) {
        return EmotionCell.of(cell.text(), sheet.hasDecimalCommas());
    }

    /** The facts of a row: at most one emotion, and a text for each thing that is none. */
    List<CsvFact> read(Row row, Set<String> personas, CsvEvidence evidence) {
        List<String> texts = new ArrayList<>();
        row.cells(CsvColumn.REASON).forEach(cell -> texts.addAll(cell.items()));
        Optional<Integer> emotion = readEmotions(row, texts);
        String reason = emotion.isPresent() && !texts.isEmpty() ? texts.remove(0) : "";
        List<CsvFact> facts = new ArrayList<>();
        texts.forEach(it -> facts.add(CsvFact.of("experiences", it, personas, evidence)));
        emotion.map(it -> (it > 0 ? "+" : "") + it)
                .map(it -> new CsvFact("emotion", it, reason, personas, evidence, List.of()))
                .ifPresent(facts::add);
        return facts;
    }

    /** The emotion of a row; what its cells say beside it is added to the texts. */
    private Optional<Integer> readEmotions(Row row, List<String> texts) {
        Optional<Integer> emotion = Optional.empty();
        List<CsvCell> words = new ArrayList<>();
        for (CsvCell cell : row.cells(CsvColumn.EMOTION)) {
            EmotionCell parsed = parsed(cell);
            Optional<Integer> value = value(cell, parsed);
            boolean onlyEmotion =
                    parsed.words().isEmpty() || EmotionWords.of(parsed.text()).isPresent();
            if (!onlyEmotion) {
                texts.add(value.isPresent() && emotion.isPresent() ? cell.text() : parsed.words());
                if (parsed.number().isEmpty()) {
                    words.add(cell);
                }
            } else if (value.isPresent() && emotion.isPresent()) {
                sheet.leaveOut(cell, "the row has an emotion already");
            }
            if (value.isEmpty() && parsed.number().isPresent()) {
                sheet.leaveOut(cell, columns.get(cell.column()).refusal());
            }
            emotion = emotion.or(() -> value);
        }
        if (emotion.isEmpty()) {
            words.forEach(this::reportWords);
        }
        return emotion;
    }

    private Optional<Integer> value(CsvCell cell, EmotionCell parsed) {
        return parsed.number().isPresent()
                ? columns.get(cell.column()).read(parsed)
                : EmotionWords.of(parsed.text()).or(() -> EmotionWords.ofFaces(parsed.text()));
    }

    private void reportWords(CsvCell cell) {
        losses.add(
                cell.line(),
                "%s is no emotion from -2 to +2. It was kept as an experience.",
                Words.quoted(cell.text()));
    }
}
