// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.io.InputStream;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTFontFamily;
import org.apache.batik.gvt.font.GVTFontFamily;

/**
 * Says that each family that a picture names is one and the same, since {@link TextRuns} finds the
 * fonts. Batik's own resolver would open every font of the machine.
 */
final class OneFamily implements FontFamilyResolver {

    private final GVTFontFamily family = new AWTFontFamily("SansSerif");

    @Override
    public GVTFontFamily resolve(String name) {
        return family;
    }

    @Override
    public GVTFontFamily resolve(String name, FontFace face) {
        return family;
    }

    @Override
    public GVTFontFamily loadFont(InputStream file, FontFace face) {
        throw new IllegalArgumentException("a picture may not bring its own fonts");
    }

    @Override
    public GVTFontFamily getDefault() {
        return family;
    }

    @Override
    public GVTFontFamily getFamilyThatCanDisplay(char half) {
        return family;
    }
}
