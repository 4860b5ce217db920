// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.formatting;

import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.xtext.formatting.IIndentationInformation;
import org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess;
import org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreInitializer;

/**
 * Indents maps as the formatter of the command line does, whatever Eclipse does with other files:
 * else two people who share a map would reformat it for ever.
 */
public class FourSpaces implements IIndentationInformation, IPreferenceStoreInitializer {

    private static final int WIDTH = 4;

    @Override
    public String getIndentString() {
        return " ".repeat(WIDTH);
    }

    /** For the tabulator key. */
    @Override
    public void initialize(IPreferenceStoreAccess access) {
        var preferences = access.getWritablePreferenceStore();
        preferences.setDefault(
                AbstractDecoratedTextEditorPreferenceConstants.EDITOR_SPACES_FOR_TABS, true);
        preferences.setDefault(
                AbstractDecoratedTextEditorPreferenceConstants.EDITOR_TAB_WIDTH, WIDTH);
    }
}
