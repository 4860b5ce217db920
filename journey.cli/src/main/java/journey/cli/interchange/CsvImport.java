// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import journey.cli.files.InputException;
import org.eclipse.xtext.conversion.IValueConverterService;

/**
 * Makes a map of a spreadsheet with a row for each moment, or for each thing said of one, or with
 * its stages across.
 */
public final class CsvImport {

    private final MetricReader metrics;
    private final IValueConverterService converters;

    @Inject
    CsvImport(MetricReader metrics, IValueConverterService converters) {
        this.metrics = metrics;
        this.converters = converters;
    }

    /**
     * Reads a spreadsheet.
     *
     * @param title what a journey without a title is called
     * @throws InputException when it is none, or has no stages or no rows
     */
    public ImportedMap read(byte[] bytes, String title) {
        Losses losses = new Losses();
        Spreadsheet sheet = Spreadsheet.read(bytes, losses);
        List<Spreadsheet.Row> rows = sheet.rows();
        CsvDraft draft = new CsvRows(sheet, rows, metrics, title, losses).draft();
        if (draft.journeys.isEmpty()) {
            throw new InputException("No row below the header names a stage.");
        }
        String map = CsvMap.write(draft, converters, losses);
        return new ImportedMap(map, sheet.summary(rows.size()), losses.toList());
    }

    /** A spreadsheet with all columns and rows that show how to fill them. */
    public static String template() {
        try (InputStream stream = CsvImport.class.getResourceAsStream("template.csv")) {
            if (stream == null) {
                throw new IllegalStateException("template.csv is not packaged.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
