// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.util.ParsedURL;

/** Lets a picture neither run scripts nor refer to anything outside itself. */
final class SealedUserAgent extends UserAgentAdapter {

    private final FontFamilyResolver fonts;

    SealedUserAgent(FontFamilyResolver fonts) {
        this.fonts = fonts;
        addStdFeatures();
    }

    @Override
    public FontFamilyResolver getFontFamilyResolver() {
        return fonts;
    }

    /** Only for pictures that do not tell their size. */
    @Override
    public Dimension2D getViewportSize() {
        return new Dimension(1, 1);
    }

    @Override
    public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL picture) {
        return new NoLoadScriptSecurity(type);
    }

    @Override
    public ExternalResourceSecurity getExternalResourceSecurity(
            ParsedURL resource, ParsedURL picture) {
        return new NoLoadExternalResourceSecurity();
    }

    @Override
    public void displayError(String message) {
        throw new IllegalArgumentException(message);
    }

    @Override
    public void displayError(Exception cause) {
        throw new IllegalArgumentException(cause.getMessage(), cause);
    }
}
