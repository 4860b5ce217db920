// SPDX-License-Identifier: EPL-2.0
package journey.render.text;

import java.io.InputStream;

/** A font that travels with the program. */
public enum BundledFont {
    /** As wide as Arial and Helvetica; Latin, Greek, Cyrillic, Hebrew. */
    LIBERATION_SANS("LiberationSans-Regular.ttf"),
    /** Has fewer characters than the regular face: no Hebrew. */
    LIBERATION_SANS_BOLD("LiberationSans-Bold.ttf"),
    /** For what Liberation Sans lacks, such as Arabic, Armenian, Georgian and symbols. */
    DEJAVU_SANS("DejaVuSans.ttf"),
    DEJAVU_SANS_BOLD("DejaVuSans-Bold.ttf");

    private final String file;

    BundledFont(String file) {
        this.file = file;
    }

    /** Opens the font, a TrueType file; the caller closes it. */
    public InputStream open() {
        return BundledFont.class.getResourceAsStream("/journey/render/fonts/" + file);
    }
}
