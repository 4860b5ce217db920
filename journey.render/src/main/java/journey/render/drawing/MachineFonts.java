// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.fop.fonts.autodetect.FontFileFinder;

/** The fonts of the machine, for characters that no bundled font has. */
final class MachineFonts {

    private static final Pattern OUTLINES = Pattern.compile("(?i).*\\.(ttf|ttc|otf)");

    /** Text of maps is upright, without serifs, and of normal weight; other fonts come last. */
    private static final Pattern UNLIKELY =
            Pattern.compile(
                    "(?i).*(mono|serif|bold|italic|oblique|condensed|light|thin|black|emoji).*");

    /** What AWT itself draws with, on systems where it finds fonts that we do not. */
    private static final Face CHAINED = new Face(new Font(Font.SANS_SERIF, Font.PLAIN, 12), null);

    private final List<Face> opened = new ArrayList<>();
    private List<File> unopened;

    /** The first font that has a character, the same whenever the machine has the same fonts. */
    Optional<Face> having(int character) {
        Optional<Face> known = opened.stream().filter(face -> face.has(character)).findFirst();
        while (known.isEmpty() && !unopened().isEmpty()) {
            known = open(unopened().remove(0)).filter(face -> face.has(character));
        }
        return known.or(() -> Optional.of(CHAINED).filter(face -> face.has(character)));
    }

    private List<File> unopened() {
        if (unopened == null) {
            unopened = new ArrayList<>(files());
        }
        return unopened;
    }

    private static List<File> files() {
        try {
            return new FontFileFinder(null)
                    .find().stream()
                            .map(URL::getPath)
                            .filter(OUTLINES.asMatchPredicate())
                            .map(path -> new File(URI.create("file:" + path)))
                            .sorted(
                                    Comparator.comparing(
                                                    (File file) ->
                                                            UNLIKELY.matcher(file.getName())
                                                                    .matches())
                                            .thenComparing(File::getName))
                            .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Opens a font; one that AWT cannot read is as good as none. */
    private Optional<Face> open(File file) {
        try {
            Face face = new Face(Font.createFonts(file)[0], file.toURI());
            opened.add(face);
            return Optional.of(face);
        } catch (FontFormatException | IOException e) {
            return Optional.empty();
        }
    }
}
