// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** The cells of a sheet as texts: numbers as they are, days and times as ISO 8601 has them. */
final class SheetCells {

    /** What is left of the format of a day or a time, without colours and words, holds one. */
    private static final String DAY_OR_TIME = "(?is).*[ymdhs].*";

    private static final String NO_FORMAT = "\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|General";

    /** The texts of a row from its first column on; an empty cell is the empty text. */
    List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    private String text(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? date(cell) : number(raw);
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case STRING -> cell.asString();
            default -> raw;
        };
    }

    private boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.replaceAll(NO_FORMAT, "").matches(DAY_OR_TIME);
    }

    private static String date(Cell cell) {
        LocalDateTime time = cell.asDate();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static String number(String raw) {
        return raw.contains("E") || raw.contains("e") ? new BigDecimal(raw).toPlainString() : raw;
    }
}
