// SPDX-License-Identifier: EPL-2.0
package journey.diagram.refactoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/**
 * What files of diagrams say about maps and their elements. It is edited as text, so that it is
 * part of a refactoring's preview and undo, and nothing else in these files changes. Where a
 * session is open, it follows the maps by itself.
 */
final class DiagramReferences {

    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?<=href=\"|<semanticResources>)[^\"<#]+\\.journey(#[^\"<]*)?(?=[\"<])");

    private final UnaryOperator<URI> places;
    private final Map<URI, URI> known = new HashMap<>();

    /**
     * @param places tells where a file or an element will be; the same for what stays as it is
     */
    DiagramReferences(UnaryOperator<URI> places) {
        this.places = places;
    }

    /**
     * The change that goes before the maps change.
     *
     * @return null when no diagram is concerned
     */
    Change update(IProgressMonitor monitor) throws CoreException {
        CompositeChange all = new CompositeChange("Update diagrams");
        for (IFile file : closedFiles()) {
            TextFileChange change = new TextFileChange("Diagrams in " + file.getName(), file);
            MultiTextEdit edits = edits(change.getCurrentContent(monitor), uri(file));
            if (edits.hasChildren()) {
                change.setEdit(edits);
                all.add(change);
            }
        }
        return all.getChildren().length == 0 ? null : all;
    }

    private MultiTextEdit edits(String diagrams, URI home) {
        MultiTextEdit edits = new MultiTextEdit();
        Matcher found = REFERENCE.matcher(diagrams);
        while (found.find()) {
            String written = found.group();
            URI target = URI.createURI(written.replace("&amp;", "&")).resolve(home);
            URI newTarget = known.computeIfAbsent(target, places);
            String changed =
                    newTarget
                            .deresolve(places.apply(home), true, true, false)
                            .toString()
                            .replace("&", "&amp;");
            if (!newTarget.equals(target) && !changed.equals(written)) {
                edits.addChild(new ReplaceEdit(found.start(), written.length(), changed));
            }
        }
        return edits;
    }

    private static List<IFile> closedFiles() throws CoreException {
        List<IFile> files = new ArrayList<>();
        ResourcesPlugin.getWorkspace()
                .getRoot()
                .accept(
                        proxy -> {
                            if (proxy.getType() == IResource.FILE
                                    && proxy.getName().endsWith(".aird")
                                    && !proxy.isDerived()) {
                                files.add((IFile) proxy.requestResource());
                            }
                            return true;
                        },
                        IResource.NONE);
        files.removeIf(file -> isOpen(uri(file)));
        return files;
    }

    private static boolean isOpen(URI diagrams) {
        return SessionManager.INSTANCE.getSessions().stream()
                .flatMap(session -> session.getAllSessionResources().stream())
                .anyMatch(file -> file.getURI().equals(diagrams));
    }

    private static URI uri(IFile file) {
        return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
    }
}
