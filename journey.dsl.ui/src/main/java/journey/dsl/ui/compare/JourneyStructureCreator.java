// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.compare;

import com.google.inject.Inject;
import com.google.inject.Provider;
import journey.dsl.loading.MapSet;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.viewers.ILabelProvider;

/**
 * Tells Eclipse's compare editor and history what a map consists of. Elements are matched as
 * everywhere by their names, so that a stage that moved is still the same stage.
 */
public class JourneyStructureCreator extends StructureCreator {

    private static final URI NOWHERE = URI.createURI("compare:/map.journey");

    private final Provider<MapSet> mapSets;
    private final ILabelProvider labels;

    @Inject
    JourneyStructureCreator(Provider<MapSet> mapSets, ILabelProvider labels) {
        this.mapSets = mapSets;
        this.labels = labels;
    }

    @Override
    public String getName() {
        return "Structure of the map";
    }

    @Override
    protected IStructureComparator createStructureComparator(
            Object input,
            IDocument document,
            ISharedDocumentAdapter adapter,
            IProgressMonitor monitor) {
        StructureRootNode root = new StructureRootNode(document, input, this, adapter);
        for (EObject file : mapSets.get().parse(NOWHERE, document.get()).getContents()) {
            file.eContents().forEach(element -> MapNode.add(root, element, document, labels));
        }
        return root;
    }

    @Override
    public String getContents(Object node, boolean ignoreWhitespace) {
        DocumentRangeNode element = (DocumentRangeNode) node;
        Position range = element.getRange();
        try {
            String text = element.getDocument().get(range.getOffset(), range.getLength());
            return ignoreWhitespace ? text.replaceAll("\\s+", " ").strip() : text;
        } catch (BadLocationException e) {
            return ""; // the document became shorter; the structure will be read again
        }
    }
}
