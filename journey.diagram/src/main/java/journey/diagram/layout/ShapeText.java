// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.HashMap;
import java.util.Map;
import journey.layout.TextMeasure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** Measures text as shapes draw it: bold where it may be, and behind an icon. */
final class ShapeText implements TextMeasure {

    private static final int ICON = 22;

    private final Map<Integer, Font> fonts = new HashMap<>();

    @Override
    public int width(String line, int fontSize) {
        return FigureUtilities.getTextWidth(line, fonts.computeIfAbsent(fontSize, ShapeText::font))
                + ICON;
    }

    /** Shapes say the size of their text in points, layouts in pixels of 96 an inch. */
    private static Font font(int pixels) {
        return JFaceResources.getResources()
                .create(
                        FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                                .setHeight(pixels * 3 / 4)
                                .setStyle(SWT.BOLD));
    }
}
