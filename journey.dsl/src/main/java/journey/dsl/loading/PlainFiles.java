// SPDX-License-Identifier: EPL-2.0
package journey.dsl.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import journey.dsl.resource.NameEncoding;
import journey.dsl.resource.PlainFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;

/** Reads files of the disk, but no pipe and no device. */
final class PlainFiles extends FileURIHandlerImpl {

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        String name = uri.toFileString();
        try {
            PlainFile.require(Path.of(name));
        } catch (InvalidPathException | NoSuchFileException e) {
            throw NameEncoding.hasSpoilt(name)
                    ? new FileSystemException(name, null, NameEncoding.reason())
                    : new NoSuchFileException(name);
        }
        return super.createInputStream(uri, options);
    }
}
