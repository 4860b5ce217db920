// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.refactoring;

import com.google.inject.Inject;
import java.util.function.UnaryOperator;
import journey.dsl.scoping.ImportedFiles;
import journey.dsl.ui.index.IndexedFile;
import journey.model.Import;
import journey.model.JourneyPackage;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.ui.resource.IResourceSetProvider;

/** Rewrites imports when a file gets another name or another folder. */
class ImportUpdates {

    private final IResourceSetProvider resourceSets;
    private final ResourceDescriptionsProvider index;
    private final ImportedFiles importedFiles;
    private final KnownReferences references;
    private final IWorkspaceRoot workspace;

    @Inject
    ImportUpdates(
            IResourceSetProvider resourceSets,
            ResourceDescriptionsProvider index,
            ImportedFiles importedFiles,
            KnownReferences references,
            IWorkspaceRoot workspace) {
        this.resourceSets = resourceSets;
        this.index = index;
        this.importedFiles = importedFiles;
        this.references = references;
        this.workspace = workspace;
    }

    /** A warning when imports may be missed: the file has its new place all the same. */
    RefactoringStatus check(IFile file) {
        RefactoringStatus status = new RefactoringStatus();
        references.obstacle(file.getProject()).ifPresent(status::addWarning);
        return status;
    }

    /**
     * The change that goes before a file is at another place.
     *
     * @return null when no import is concerned
     */
    Change of(IFile file, IPath newPlace) {
        URI from = uri(file.getFullPath());
        URI to = uri(newPlace);
        ResourceSet files = resourceSets.get(file.getProject());
        UnaryOperator<URI> places = uri -> uri.equals(from) ? to : uri;
        CompositeChange all = new CompositeChange("Update imports");
        for (IResourceDescription map :
                index.getResourceDescriptions(files).getAllResourceDescriptions()) {
            boolean imports =
                    IndexedFile.of(map).filter(it -> it.needs().contains(from)).isPresent();
            if (imports || map.getURI().equals(from)) {
                add(files.getResource(map.getURI(), true), places, all);
            }
        }
        return all.getChildren().length == 0 ? null : all;
    }

    private void add(Resource map, UnaryOperator<URI> places, CompositeChange all) {
        MultiTextEdit edits = new MultiTextEdit();
        for (Import anImport : ImportedFiles.imports(map)) {
            URI imported = importedFiles.pathOf(anImport).uri();
            if (imported == null) {
                continue;
            }
            URI newImported = places.apply(imported);
            URI newHome = places.apply(map.getURI());
            if (!newImported.equals(imported)
                    || !newHome.trimSegments(1).equals(map.getURI().trimSegments(1))) {
                edits.addChild(edit(anImport, path(newImported, newHome)));
            }
        }
        if (edits.hasChildren()) {
            IFile file = workspace.getFile(new Path(map.getURI().toPlatformString(true)));
            TextFileChange change = new TextFileChange("Imports of " + file.getName(), file);
            change.setEdit(edits);
            change.setTextType(file.getFileExtension());
            all.add(change);
        }
    }

    private static ReplaceEdit edit(Import anImport, String path) {
        INode text =
                NodeModelUtils.findNodesForFeature(
                                anImport, JourneyPackage.Literals.IMPORT__IMPORT_URI)
                        .get(0);
        String quoted = '"' + path.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return new ReplaceEdit(text.getOffset(), text.getLength(), quoted);
    }

    private static String path(URI to, URI from) {
        return URI.decode(to.deresolve(from, true, true, false).toString());
    }

    private static URI uri(IPath path) {
        return URI.createPlatformResourceURI(path.toString(), true);
    }
}
