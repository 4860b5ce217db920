// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** An element of a map in the compare editor, with the part of the text that it is. */
final class MapNode extends DocumentRangeNode implements ITypedElement {

    private final String name;
    private final Image image;

    private MapNode(
            DocumentRangeNode parent,
            EObject element,
            ICompositeNode text,
            IDocument document,
            ILabelProvider labels) {
        super(
                parent,
                element.eClass().getClassifierID(),
                EcoreUtil.getURI(element).fragment(),
                document,
                text.getOffset(),
                text.getLength());
        this.name = labels.getText(element);
        this.image = labels.getImage(element);
    }

    /** Adds an element and its parts to what contains it. */
    static void add(
            DocumentRangeNode parent, EObject element, IDocument document, ILabelProvider labels) {
        ICompositeNode text = NodeModelUtils.findActualNodeFor(element);
        if (text == null) {
            return;
        }
        MapNode node = new MapNode(parent, element, text, document, labels);
        parent.addChild(node);
        element.eContents().forEach(part -> add(node, part, document, labels));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    public String getType() {
        return "journey";
    }
}
