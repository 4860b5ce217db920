// SPDX-License-Identifier: EPL-2.0
package journey.dsl.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import journey.dsl.resource.PlainFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;

/** Reads files of the disk, but no pipe and no device. */
final class PlainFiles extends FileURIHandlerImpl {

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        PlainFile.require(Path.of(uri.toFileString()));
        return super.createInputStream(uri, options);
    }
}
