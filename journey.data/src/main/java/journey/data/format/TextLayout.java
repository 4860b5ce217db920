// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How the cells of a text are laid out.
 *
 * @param delimiter what stands between them
 * @param names of the columns
 * @param rowsBefore how many rows stand before those with data
 */
record TextLayout(Delimiter delimiter, List<String> names, int rowsBefore) {

    /**
     * Reads the top of a file that is not empty.
     *
     * @throws UnreadableDataException when it has no row
     */
    static TextLayout of(DataFile file) throws IOException {
        Delimiter delimiter = Delimiter.of(file.headText());
        int before = delimiter.isStated() ? 1 : 0;
        List<List<String>> top = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                Delimiter.reader(delimiter.sign()).ofCsvRecord(file.text())) {
            var records = reader.iterator();
            while (top.size() < before + HeaderRows.MOST && records.hasNext()) {
                top.add(records.next().getFields());
            }
        } catch (CsvParseException e) {
            if (top.size() <= before) {
                throw new UnreadableDataException(1, "The header is too long to be one.");
            }
        }
        if (top.size() <= before) {
            throw new UnreadableDataException(1, "The file has no header.");
        }
        HeaderRows header = HeaderRows.of(top.subList(before, top.size()));
        return new TextLayout(delimiter, header.names(), before + header.rows());
    }

    Header header(FileProblems problems) {
        Header header = new Header(names);
        header.tell(problems);
        return header;
    }

    int width() {
        return names.size();
    }
}
