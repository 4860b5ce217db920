// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import com.google.inject.Inject;
import journey.dsl.services.JourneyGrammarAccess;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.formatting2.regionaccess.internal.NodeModelBasedRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The words of a map and what stands between them. Xtext takes white space for a comment when Java
 * does not call it white space, such as a no-break space; the grammar knows better.
 */
public class MapRegions extends TextRegionAccessBuilder {

    @Inject private JourneyGrammarAccess grammar;

    private NodeModelBasedRegionAccessBuilder regions;

    @Override
    public TextRegionAccessBuilder forNodeModel(XtextResource map) {
        regions =
                new NodeModelBasedRegionAccessBuilder() {
                    /** By name: the map may come from another instance of the language. */
                    @Override
                    protected boolean isComment(ILeafNode hidden) {
                        return !(hidden.getGrammarElement() instanceof TerminalRule rule)
                                || !rule.getName().equals(grammar.getWSRule().getName());
                    }
                };
        regions.withResource(map);
        return this;
    }

    @Override
    public ITextRegionAccess create() {
        return regions == null ? super.create() : regions.create();
    }
}
