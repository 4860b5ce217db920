// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.fop.svg.PDFDocumentGraphics2D;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmlgraphics.java2d.GraphicContext;

/**
 * Pictures as the pages of a PDF, with text that can be selected and found, and the fonts that it
 * needs. The same pictures and description give the same bytes where the same fonts are.
 *
 * @param bytes the file
 * @param missing the characters that no font of the machine has, drawn as boxes
 */
public record PdfPages(byte[] bytes, List<String> missing) {

    private static final int POINTS_PER_INCH = 72;

    /**
     * What a PDF says about itself.
     *
     * @param title not null
     * @param author null when unknown
     * @param language in BCP 47, null when unknown
     * @param created null to leave it out, as for files that are to be compared
     */
    public record Description(String title, String author, String language, Instant created) {}

    /**
     * Puts each picture on a page of its own.
     *
     * @param pictures in SVG, at least one
     * @throws IllegalArgumentException when a picture is not SVG, has a document type, runs a
     *     script or refers to anything outside itself
     */
    public static PdfPages of(List<String> pictures, PageSize size, Description description) {
        Headless.ensure();
        PictureFonts fonts = new PictureFonts();
        try {
            byte[] pages = drawn(pictures, size, fonts);
            return new PdfPages(described(pages, description), fonts.missing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] drawn(List<String> pictures, PageSize size, PictureFonts fonts)
            throws IOException {
        PdfFonts embedded = new PdfFonts();
        PDFDocumentGraphics2D pdf = new PDFDocumentGraphics2D(false);
        pdf.setFontInfo(embedded.info());
        pdf.setDeviceDPI(POINTS_PER_INCH);
        pdf.setGraphicContext(new GraphicContext());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        boolean first = true;
        for (String picture : pictures) {
            Scene scene = Scene.of(picture, new PdfText(fonts, embedded));
            PageSize.Place place = size.place(scene.width(), scene.height());
            if (first) {
                pdf.setupDocument(file, place.width(), place.height());
                first = false;
            } else {
                pdf.nextPage(place.width(), place.height());
            }
            Graphics2D page = (Graphics2D) pdf.create();
            page.translate(place.left(), place.top());
            page.scale(place.scale(), place.scale());
            scene.paint(page);
        }
        pdf.finish();
        return file.toByteArray();
    }

    /** FOP writes the time and a random number into each file. */
    private static byte[] described(byte[] pages, Description description) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pages)) {
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(description.title());
            information.setAuthor(description.author());
            if (description.created() != null) {
                information.setCreationDate(calendar(description.created()));
            }
            pdf.setDocumentInformation(information);
            pdf.getDocumentCatalog().setLanguage(description.language());
            PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            pdf.getDocumentCatalog().setViewerPreferences(preferences);
            pdf.getDocument().getTrailer().removeItem(COSName.ID);
            pdf.setDocumentId((long) description.title().hashCode());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pdf.save(file);
            return file.toByteArray();
        }
    }

    private static Calendar calendar(Instant instant) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }
}
