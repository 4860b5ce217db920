// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets of one sheet, written part by part as ECMA-376 has them. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private Workbooks() {}

    /**
     * A spreadsheet.
     *
     * @param rows the rows of the sheet in XML; style 1 is a day, style 2 a day with its time
     */
    static byte[] of(String rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="%1$s.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="%1$s.styles+xml"/></Types>
                    """
                            .formatted(TYPE));
            part(
                    zip,
                    "xl/workbook.xml",
                    """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets>
                    <sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>
                    """
                            .formatted(MAIN, RELATIONS));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    """
                    <Relationships
                        xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>
                    </Relationships>
                    """
                            .formatted(RELATIONS));
            part(
                    zip,
                    "xl/styles.xml",
                    """
                    <styleSheet xmlns="%s">
                    <numFmts count="1"><numFmt numFmtId="164" formatCode="[$-407]dd/mm/yyyy hh:mm"/>
                    </numFmts>
                    <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>
                    </cellXfs></styleSheet>
                    """
                            .formatted(MAIN));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                            .formatted(MAIN, rows));
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
