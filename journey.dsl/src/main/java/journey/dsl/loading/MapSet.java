// SPDX-License-Identifier: EPL-2.0
package journey.dsl.loading;

import com.google.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import journey.dsl.scoping.ImportedFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Maps that are read together: a file is read once, however many files import it.
 *
 * <p>One thread at a time may use it.
 */
public final class MapSet {

    private final XtextResourceSet resources;
    private final ImportedFiles importedFiles;

    /** What was not there as an import when it was asked for. */
    private final Set<Resource> askedFor = new HashSet<>();

    @Inject
    MapSet(XtextResourceSet resources, ImportedFiles importedFiles) {
        this.resources = resources;
        this.importedFiles = importedFiles;
        resources.getURIConverter().getURIHandlers().add(0, new PlainFiles());
    }

    /** Reads files by other means from now on, such as those of a workspace. */
    public MapSet through(URIConverter files) {
        resources.setURIConverter(files);
        return this;
    }

    /** Reads these bytes instead of what the files hold, also where the files are imported. */
    public MapSet with(Map<URI, byte[]> edited) {
        return edited.isEmpty() ? this : with(new EditedFiles(edited));
    }

    /** Reads what this handles from now on, such as the files of a revision. */
    public MapSet with(URIHandler files) {
        resources.getURIConverter().getURIHandlers().add(0, files);
        return this;
    }

    /** Reads a file, or finds it where it was read before. */
    public Reading read(URI file) {
        Resource known = resources.getResource(file, false);
        if (known != null && ((XtextResource) known).getParseResult() == null) {
            // It could not be read when it was imported: once more, to say why.
            resources.getResources().remove(known);
            known = null;
        }
        try {
            XtextResource map = (XtextResource) resources.getResource(file, true);
            if (known == null) {
                askedFor.add(map);
            }
            return new Reading(map, null);
        } catch (WrappedException e) {
            if (e.exception() instanceof IOException failure) {
                return new Reading(null, failure);
            }
            throw e;
        }
    }

    /**
     * Lets go of a map that {@link #read} has given, so that memory does not grow with the number
     * of files. It stays here as long as other files may lead to it: because they import it, or
     * because it imports files that import it in return.
     */
    public void release(XtextResource map) {
        if (askedFor.remove(map) && !isImportedInReturn(map)) {
            resources.getResources().remove((Resource) map);
        }
    }

    private boolean isImportedInReturn(Resource map) {
        return ImportedFiles.imports(map).stream().anyMatch(importedFiles::leadsBack);
    }

    /**
     * Reads a text that stands in no file, or not yet.
     *
     * @param place where it would stand; its imports are relative to that
     */
    public XtextResource parse(URI place, String text) {
        return parse(place, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the bytes of a text, which need not be UTF-8: what is not becomes a syntax error. */
    public XtextResource parse(URI place, byte[] text) {
        XtextResource map = (XtextResource) resources.createResource(place);
        try {
            map.load(
                    new ByteArrayInputStream(text),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory can be read
        }
        return map;
    }
}
