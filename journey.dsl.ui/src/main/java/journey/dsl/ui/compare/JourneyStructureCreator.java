// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.compare;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Tells Eclipse's compare editor and history what a map consists of. Elements are matched as
 * everywhere by their names, so that a stage that moved is still the same stage.
 */
public class JourneyStructureCreator extends StructureCreator {

    private static final URI NOWHERE = URI.createURI("compare:/map.journey");

    private final Provider<XtextResourceSet> resourceSets;
    private final ILabelProvider labels;

    @Inject
    JourneyStructureCreator(Provider<XtextResourceSet> resourceSets, ILabelProvider labels) {
        this.resourceSets = resourceSets;
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
            IProgressMonitor monitor)
            throws CoreException {
        StructureRootNode root = new StructureRootNode(document, input, this, adapter);
        for (EObject file : read(document.get()).getContents()) {
            file.eContents().forEach(element -> MapNode.add(root, element, document, labels));
        }
        return root;
    }

    private XtextResource read(String text) throws CoreException {
        XtextResource resource = (XtextResource) resourceSets.get().createResource(NOWHERE);
        try {
            resource.load(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
            return resource;
        } catch (IOException e) {
            throw new CoreException(Status.error("The map cannot be compared.", e));
        }
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
