// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import journey.dsl.resource.PlainFile;

/** Writes files in one step: whoever looks sees the old file or the new one, never a part. */
public class AtomicFile {

    /**
     * Writes a file, which may be there already: then it keeps its permissions, and a symbolic link
     * to it stays one. What the caller has opened, such as {@code /dev/stdout}, is written to as it
     * is. When this fails, the file is as it was, and nothing else is left behind.
     *
     * @throws AccessDeniedException when the file is read-only, also for the superuser
     * @throws FileSystemException when it is a folder, another pipe or a device
     */
    public final void write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file)) {
            replace(file.toRealPath(), content);
        } else if (Files.exists(file)) {
            PlainFile.require(file);
            Files.write(file, content);
        } else {
            createNew(file.toAbsolutePath(), content, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Creates a file. When this fails, nothing is left behind.
     *
     * @throws FileAlreadyExistsException when there is something of this name, which stays
     */
    public final void create(Path file, byte[] content) throws IOException {
        createNew(file.toAbsolutePath(), content);
    }

    /** A file that is new gets the permissions that the system gives to new files. */
    private void createNew(Path file, byte[] content, CopyOption... options) throws IOException {
        Path draft = Files.createTempDirectory(file.getParent(), ".journey-").resolve("draft");
        try {
            try (OutputStream out = open(draft)) {
                out.write(content);
            }
            Files.move(draft, file, options);
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(draft.getParent());
        }
    }

    /**
     * Replaces the content of a file and keeps its permissions. When this fails, the file is as it
     * was, and nothing else is left behind.
     *
     * @throws AccessDeniedException when the file is read-only, also for the superuser
     */
    public final void replace(Path file, byte[] content) throws IOException {
        PosixFileAttributeView attributes =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        Set<PosixFilePermission> permissions =
                attributes == null ? Set.of() : attributes.readAttributes().permissions();
        if (!Files.isWritable(file)
                || (attributes != null && permissions.stream().noneMatch(AtomicFile::isWrite))) {
            throw new AccessDeniedException(file.toString(), null, "the file is read-only");
        }
        Path draft = Files.createTempFile(file.getParent(), ".journey-", ".tmp");
        try {
            try (OutputStream out = open(draft)) {
                out.write(content);
            }
            if (attributes != null) {
                Files.setPosixFilePermissions(draft, permissions);
            }
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Opens the draft; a test can let it fail. */
    protected OutputStream open(Path draft) throws IOException {
        return Files.newOutputStream(draft);
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isWrite(PosixFilePermission permission) {
        return permission.name().endsWith("WRITE");
    }
}
