// SPDX-License-Identifier: EPL-2.0
package journey.diagram.open;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journey.model.Journey;
import journey.model.JourneyFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/** Makes what a diagram of a journey needs: the nature of its project, a session, the diagram. */
public final class JourneyDiagrams {

    private static final URI VIEWPOINT = URI.createURI("viewpoint:/journey.diagram/journey");

    private JourneyDiagrams() {}

    /** The open session of a file's project, opened and made if need be. */
    public static Session session(IFile file, IProgressMonitor monitor) throws CoreException {
        IProject project = file.getProject();
        if (!ModelingProject.hasModelingProjectNature(project)) {
            ModelingProjectManager.INSTANCE.convertToModelingProject(project, monitor);
        }
        ModelingProject modeling = ModelingProject.asModelingProject(project).get();
        Session session = modeling.getSession();
        if (session == null) {
            URI diagrams =
                    modeling.getMainRepresentationsFileURI(monitor).some()
                            ? modeling.getMainRepresentationsFileURI(monitor).get()
                            : URI.createPlatformResourceURI(
                                    project.getFullPath()
                                            .append(
                                                    ModelingProject
                                                            .DEFAULT_REPRESENTATIONS_FILE_NAME)
                                            .toString(),
                                    true);
            session = SessionManager.INSTANCE.getSession(diagrams, monitor);
            if (!session.isOpen()) {
                session.open(monitor);
            }
        }
        try (PausedSaving paused = new PausedSaving(session)) {
            prepare(session, uri(file), monitor);
            paused.save();
        }
        return session;
    }

    private static void prepare(Session session, URI file, IProgressMonitor monitor) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        boolean isLoaded =
                session.getSemanticResources().stream()
                        .anyMatch(resource -> resource.getURI().equals(file));
        Set<Viewpoint> missing = new HashSet<>();
        Viewpoint viewpoint = ViewpointRegistry.getInstance().getViewpoint(VIEWPOINT);
        boolean isSelected =
                session.getSelectedViewpoints(false).stream()
                        .anyMatch(selected -> selected.getName().equals(viewpoint.getName()));
        if (!isSelected) {
            missing.add(viewpoint);
        }
        if (isLoaded && missing.isEmpty()) {
            return;
        }
        domain.getCommandStack()
                .execute(
                        new RecordingCommand(domain, "Prepare journey diagrams") {
                            @Override
                            protected void doExecute() {
                                if (!isLoaded) {
                                    session.addSemanticResource(file, monitor);
                                }
                                missing.forEach(
                                        each ->
                                                new ViewpointSelectionCallback()
                                                        .selectViewpoint(
                                                                each, session, false, monitor));
                            }
                        });
    }

    /** The journeys that a file holds, as a session shows them. */
    public static List<Journey> journeys(Session session, IFile file) {
        return session.getSemanticResources().stream()
                .filter(resource -> resource.getURI().equals(uri(file)))
                .map(Resource::getContents)
                .flatMap(Collection::stream)
                .filter(JourneyFile.class::isInstance)
                .flatMap(root -> ((JourneyFile) root).getElements().stream())
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast)
                .toList();
    }

    /**
     * The first diagram or table of a kind, made if there is none.
     *
     * @param kind the id of its description, such as {@code JourneyMap}
     */
    public static DRepresentation representation(
            Session session, EObject element, String kind, IProgressMonitor monitor) {
        return DialectManager.INSTANCE.getRepresentations(element, session).stream()
                .filter(made -> DialectManager.INSTANCE.getDescription(made).getName().equals(kind))
                .findFirst()
                .orElseGet(() -> create(session, element, kind, monitor));
    }

    private static DRepresentation create(
            Session session, EObject element, String kind, IProgressMonitor monitor) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        RepresentationDescription description = description(session, element, kind);
        Creation creation = new Creation(domain, session, element, description, monitor);
        domain.getCommandStack().execute(creation);
        return creation.made;
    }

    private static RepresentationDescription description(
            Session session, EObject element, String kind) {
        return DialectManager.INSTANCE
                .getAvailableRepresentationDescriptions(
                        session.getSelectedViewpoints(false), element)
                .stream()
                .filter(description -> description.getName().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    static URI uri(IFile file) {
        return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
    }

    private static final class Creation extends RecordingCommand {

        private final Session session;
        private final EObject element;
        private final RepresentationDescription description;
        private final IProgressMonitor monitor;
        private DRepresentation made;

        Creation(
                TransactionalEditingDomain domain,
                Session session,
                EObject element,
                RepresentationDescription description,
                IProgressMonitor monitor) {
            super(domain, "Create " + description.getLabel());
            this.session = session;
            this.element = element;
            this.description = description;
            this.monitor = monitor;
        }

        @Override
        protected void doExecute() {
            String title = element instanceof Journey journey ? journey.getTitle() : "";
            made =
                    DialectManager.INSTANCE.createRepresentation(
                            (title + " " + description.getLabel()).strip(),
                            element,
                            description,
                            session,
                            monitor);
        }
    }
}
