// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import com.google.inject.Inject;
import journey.dsl.services.JourneyGrammarAccess;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.formatting2.regionaccess.internal.NodeModelBasedRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
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

                    /** Xtext overlooks an element without a value: {@code ends here}. */
                    @Override
                    protected boolean isEObjectRoot(INode node) {
                        return super.isEObjectRoot(node) || isMember(node);
                    }
                };
        regions.withResource(map);
        return this;
    }

    /** Tells whether a node is that of an element which stands directly in another one. */
    private static boolean isMember(INode node) {
        if (!node.hasDirectSemanticElement() || !isCall(node)) {
            return false;
        }
        INode owner = node.getParent();
        while (owner != null && isFragmentCall(owner)) {
            owner = owner.getParent();
        }
        return owner != null && owner.hasDirectSemanticElement();
    }

    private static boolean isCall(INode node) {
        return GrammarUtil.isEObjectRuleCall(node.getGrammarElement()) && !isFragmentCall(node);
    }

    private static boolean isFragmentCall(INode node) {
        return GrammarUtil.isEObjectFragmentRuleCall(node.getGrammarElement());
    }

    @Override
    public ITextRegionAccess create() {
        return regions == null ? super.create() : regions.create();
    }
}
