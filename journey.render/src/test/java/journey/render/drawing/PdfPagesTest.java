// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPagesTest {

    private static final PdfPages.Description PLAIN =
            new PdfPages.Description("Map", null, null, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compare prices",
                "Ελληνικά",
                "Łódź, Žižkov",
                "שלום עולם",
                "של חנות (2026)",
                "البحث عن منتج",
                "العروض والأسعار",
                "Հայերեն",
                "a → b ✓"
            })
    void writesTextThatCanBeFound(String text) throws IOException {
        assertTrue(text(text, "").contains(text), () -> "no " + text);
        assertTrue(text(text, "font-weight='bold'").contains(text), () -> "no bold " + text);
    }

    @Test
    void writesChineseTextThatCanBeFoundWhereTheMachineHasAFont() throws IOException {
        String text = "购买自行车";
        assumeTrue(PdfPages.of(List.of(picture(text, "")), PageSize.A4, PLAIN).missing().isEmpty());
        assertTrue(text(text, "").contains(text));
    }

    @Test
    void writesStretchedAndSlantedText() throws IOException {
        String stretched = "textLength='90' lengthAdjust='spacingAndGlyphs' font-style='italic'";
        assertTrue(text("Compare prices", stretched).contains("Compare prices"));
    }

    private static String text(String text, String attributes) throws IOException {
        byte[] pdf = PdfPages.of(List.of(picture(text, attributes)), PageSize.A4, PLAIN).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 842, 595", "A3, 1191, 842", "PICTURE, 600, 150"})
    void givesEachPictureAPageOfTheSize(PageSize size, int width, int height) throws IOException {
        List<String> pictures =
                List.of(picture("One", ""), picture("Two", ""), picture("Three", ""));
        try (PDDocument pdf = Loader.loadPDF(PdfPages.of(pictures, size, PLAIN).bytes())) {
            assertEquals(3, pdf.getNumberOfPages());
            for (PDPage page : pdf.getPages()) {
                PDRectangle box = page.getMediaBox();
                assertEquals(width, box.getWidth());
                assertEquals(height, box.getHeight());
            }
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertEquals("Two", second.getText(pdf).strip());
        }
    }

    @Test
    void fitsWidePicturesBetweenTheMargins() {
        PageSize.Place wide = PageSize.A4.place(3000, 500);
        assertEquals(28, wide.left(), 1e-9);
        assertEquals(842 - 28, wide.left() + 3000 * wide.scale(), 1e-9);
        PageSize.Place high = PageSize.A4.place(500, 3000);
        assertEquals(595 - 28, high.top() + 3000 * high.scale(), 1e-9);
        assertEquals(0.75, PageSize.A4.place(100, 100).scale());
    }

    @Test
    void embedsTheFontsThatItNeedsAndNoOther() throws IOException {
        byte[] bytes =
                PdfPages.of(List.of(picture("Latin", ""), picture("א", "")), PageSize.A4, PLAIN)
                        .bytes();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            Set<String> names = new TreeSet<>();
            for (COSName name : pdf.getPage(1).getResources().getFontNames()) {
                PDFont font = pdf.getPage(1).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font::getName);
                names.add(font.getName().replaceFirst("[A-Z]+\\+", ""));
            }
            assertEquals(Set.of("LiberationSans"), names);
        }
        assertTrue(bytes.length < 30_000, () -> bytes.length + " bytes");
    }

    @Test
    void describesItself() throws IOException {
        PdfPages.Description description =
                new PdfPages.Description(
                        "Buying a bicycle – שלום",
                        "Ann",
                        "en-GB",
                        Instant.EPOCH.plusSeconds(86400));
        byte[] bytes = PdfPages.of(List.of(picture("One", "")), PageSize.A4, description).bytes();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertEquals("Buying a bicycle – שלום", pdf.getDocumentInformation().getTitle());
            assertEquals("Ann", pdf.getDocumentInformation().getAuthor());
            assertEquals(
                    86_400_000L, pdf.getDocumentInformation().getCreationDate().getTimeInMillis());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @Test
    void leavesOutTheTimeThatIsNotGiven() throws IOException {
        byte[] bytes = PdfPages.of(List.of(picture("One", "")), PageSize.A4, PLAIN).bytes();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertNull(pdf.getDocumentInformation().getCreationDate());
            assertNull(pdf.getDocumentInformation().getAuthor());
        }
    }

    @Test
    void writesTheSameBytesEachTime() throws InterruptedException {
        List<String> pictures = List.of(picture("One שלום مرحبا", ""), picture("Two", ""));
        byte[] first = PdfPages.of(pictures, PageSize.A4, PLAIN).bytes();
        Thread.sleep(1100);
        assertArrayEquals(first, PdfPages.of(pictures, PageSize.A4, PLAIN).bytes());
    }

    @Test
    void tellsWhatNoFontHas() {
        PdfPages pdf = PdfPages.of(List.of(picture("a\uE123", "")), PageSize.A4, PLAIN);
        assertEquals(List.of("\uE123"), pdf.missing());
    }

    private static String picture(String text, String attributes) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="800" height="200"
                viewBox="0 0 800 200"><rect width="800" height="200" fill="#eef"/>
                <text x="40" y="80" font-size="20" %s>%s</text></svg>"""
                .formatted(attributes, text);
    }
}
