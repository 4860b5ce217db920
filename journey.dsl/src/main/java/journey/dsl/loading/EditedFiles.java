// SPDX-License-Identifier: EPL-2.0
package journey.dsl.loading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;

/** Reads files that were edited and not yet written. */
final class EditedFiles extends URIHandlerImpl {

    private final Map<URI, byte[]> files;

    EditedFiles(Map<URI, byte[]> files) {
        this.files = files;
    }

    @Override
    public boolean canHandle(URI uri) {
        return files.containsKey(uri);
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) {
        return new ByteArrayInputStream(files.get(uri));
    }
}
