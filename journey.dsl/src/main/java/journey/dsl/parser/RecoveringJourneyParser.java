// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import com.google.inject.Inject;
import journey.dsl.parser.antlr.JourneyParser;
import journey.dsl.parser.antlr.internal.InternalJourneyParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The generated parser with our own recovery after a mistake. */
public class RecoveringJourneyParser extends JourneyParser {

    @Inject private BlockVocabulary vocabulary;
    @Inject private GrammarPaths paths;

    @Override
    protected InternalJourneyParser createParser(XtextTokenStream stream) {
        return new BlockRecoveringParser(stream, getGrammarAccess(), vocabulary, paths);
    }
}
