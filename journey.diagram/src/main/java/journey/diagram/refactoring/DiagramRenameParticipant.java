// SPDX-License-Identifier: EPL-2.0
package journey.diagram.refactoring;

import java.util.function.UnaryOperator;
import journey.diagram.session.LanguageServices;
import journey.dsl.naming.RenamedElement;
import journey.model.NamedElement;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext;
import org.eclipse.xtext.ui.resource.IResourceSetProvider;

/** Has diagrams know a map, or an element of it, by its new name. */
public final class DiagramRenameParticipant extends RenameParticipant {

    private Object renamed;

    @Override
    protected boolean initialize(Object element) {
        renamed = element instanceof IRenameElementContext context ? element(context) : element;
        return renamed instanceof NamedElement || renamed instanceof IResource;
    }

    private static EObject element(IRenameElementContext context) {
        URI uri = context.getTargetElementURI();
        return uri.isPlatformResource() && LanguageServices.EXTENSION.equals(uri.fileExtension())
                ? texts(uri).getEObject(uri, true)
                : null;
    }

    private static ResourceSet texts(URI uri) {
        String project = URI.decode(uri.segment(1));
        return LanguageServices.get(IResourceSetProvider.class)
                .get(ResourcesPlugin.getWorkspace().getRoot().getProject(project));
    }

    @Override
    public String getName() {
        return "Diagrams of maps";
    }

    @Override
    public RefactoringStatus checkConditions(
            IProgressMonitor monitor, CheckConditionsContext context) {
        return new RefactoringStatus();
    }

    /** Also where references need not be updated: a diagram would be empty without its map. */
    @Override
    public Change createPreChange(IProgressMonitor monitor) throws CoreException {
        return new DiagramReferences(places()).update(monitor);
    }

    private UnaryOperator<URI> places() {
        String newName = getArguments().getNewName();
        if (renamed instanceof NamedElement element) {
            return reference -> place(reference, new RenamedElement(element, newName));
        }
        IResource resource = (IResource) renamed;
        MovedPlaces places = new MovedPlaces();
        places.move(resource, resource.getParent().getFullPath().append(newName));
        return places;
    }

    private static URI place(URI reference, RenamedElement renamed) {
        ResourceSet texts = renamed.element().eResource().getResourceSet();
        if (!reference.hasFragment()
                || !reference.fragment().contains(renamed.element().getName())
                || !texts.getURIConverter().exists(reference.trimFragment(), null)) {
            return reference;
        }
        EObject shown = texts.getEObject(reference, true);
        return shown == null
                ? reference
                : reference.trimFragment().appendFragment(renamed.fragmentOf(shown));
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return null; // all is done before the map changes
    }
}
