// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.syntaxcoloring;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.xtext.ui.editor.syntaxcoloring.DefaultHighlightingConfiguration;
import org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightingConfigurationAcceptor;
import org.eclipse.xtext.ui.editor.utils.TextStyle;

/** The colours of what readers of a map look for. */
public class JourneyHighlightingConfiguration extends DefaultHighlightingConfiguration {

    /** Title of a moment of truth. */
    public static final String KEY_MOMENT = "key-moment";

    /** Title of a moment that does not exist yet. */
    public static final String PROPOSED_MOMENT = "proposed-moment";

    /** Target that the latest value misses. */
    public static final String MISSED_TARGET = "missed-target";

    private static final RGB OCHRE = new RGB(176, 96, 0);
    private static final RGB SLATE = new RGB(110, 120, 140);
    private static final RGB RED = new RGB(192, 24, 24);

    @Override
    public void configure(IHighlightingConfigurationAcceptor acceptor) {
        super.configure(acceptor);
        acceptor.acceptDefaultHighlighting(KEY_MOMENT, "Key moment", style(OCHRE, SWT.BOLD));
        acceptor.acceptDefaultHighlighting(
                PROPOSED_MOMENT, "Proposed moment", style(SLATE, SWT.ITALIC));
        acceptor.acceptDefaultHighlighting(MISSED_TARGET, "Missed target", style(RED, SWT.BOLD));
    }

    private TextStyle style(RGB colour, int font) {
        TextStyle style = defaultTextStyle().copy();
        style.setColor(colour);
        style.setStyle(font);
        return style;
    }
}
