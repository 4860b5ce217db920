// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.syntaxcoloring;

import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;
import org.eclipse.xtext.ui.editor.syntaxcoloring.DefaultAntlrTokenToAttributeIdMapper;

/** Shows numbers, dates and periods alike. */
public class JourneyTokenStyles extends DefaultAntlrTokenToAttributeIdMapper {

    @Override
    protected String calculateId(String tokenName, int tokenType) {
        return switch (tokenName) {
            case "RULE_NUMBER", "RULE_DATE_OR_PERIOD" -> HighlightingStyles.NUMBER_ID;
            default -> super.calculateId(tokenName, tokenType);
        };
    }
}
