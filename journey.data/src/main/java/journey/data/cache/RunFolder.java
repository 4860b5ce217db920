// SPDX-License-Identifier: EPL-2.0
package journey.data.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A folder for what one run needs on disk, readable by its user only. It goes at the end of the
 * run, also when that is interrupted. What a run leaves that was killed goes at the beginning of
 * the next one: as long as a run lives, it holds a lock.
 */
public final class RunFolder implements AutoCloseable {

    private static final String PREFIX = "run-";
    private static final String LOCK = "lock";

    /** The lock before it holds: a folder without one that holds is being made. */
    private static final String OPEN = "open";

    private final Path path;
    private final FileChannel lock;
    private final Thread atExit;

    private RunFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
        atExit = new Thread(this::leave);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Makes a folder.
     *
     * @param parent where; null for the folder of temporary files
     */
    public static RunFolder in(Path parent) throws IOException {
        if (parent != null) {
            deleteAbandoned(parent);
        }
        Path path =
                parent == null
                        ? Files.createTempDirectory("journey-" + PREFIX)
                        : Files.createTempDirectory(parent, PREFIX);
        FileChannel lock =
                FileChannel.open(
                        path.resolve(OPEN),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        lock.lock();
        Files.move(path.resolve(OPEN), path.resolve(LOCK));
        return new RunFolder(path, lock);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    private static void deleteAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path run : runs) {
                if (isAbandoned(run)) {
                    delete(run);
                }
            }
        }
    }

    /** A folder without a lock is one that is being made, or deleted. */
    private static boolean isAbandoned(Path run) throws IOException {
        try (FileChannel channel = FileChannel.open(run.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException | NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Runtime.getRuntime().removeShutdownHook(atExit);
        lock.close();
        delete(path);
    }

    private void leave() {
        try {
            lock.close();
            delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder. Another run may do the same, so what is gone already is no failure. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.deleteIfExists(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure)
                            throws IOException {
                        if (failure instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException failure)
                            throws IOException {
                        Files.deleteIfExists(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
