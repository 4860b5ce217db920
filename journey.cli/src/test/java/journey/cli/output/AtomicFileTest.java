// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new and longer".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.write(folder.resolve("map.journey"), OLD);
    }

    @Test
    void replacesTheContent() throws IOException {
        new AtomicFile().replace(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertOnlyTheFile();
    }

    @Test
    void replacesWithNothing() throws IOException {
        new AtomicFile().replace(file, new byte[0]);
        assertEquals(0, Files.size(file));
    }

    @Test
    void createsAFileWithThePermissionsOfAnyNewFile() throws IOException {
        Path created = folder.resolve("new.journey");
        new AtomicFile().create(created, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(created));
        Path any = Files.write(folder.resolve("any.journey"), NEW);
        assertEquals(Files.getPosixFilePermissions(any), Files.getPosixFilePermissions(created));
    }

    @Test
    void createsNoFileInThePlaceOfAnother() throws IOException {
        assertThrows(FileAlreadyExistsException.class, () -> new AtomicFile().create(file, NEW));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertOnlyTheFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r--r--", "rwxrwxrwx", "rw-rw-r--", "r--rw----"})
    void keepsPermissions(String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        new AtomicFile().replace(file, NEW);
        assertEquals(
                permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void showsReadersTheOldFileUntilTheNewOneIsComplete() throws IOException {
        new AtomicFile() {
            @Override
            protected OutputStream open(Path draft) throws IOException {
                return new FilterOutputStream(super.open(draft)) {
                    @Override
                    public void close() throws IOException {
                        assertArrayEquals(OLD, Files.readAllBytes(file));
                        super.close();
                        assertArrayEquals(OLD, Files.readAllBytes(file));
                    }
                };
            }
        }.replace(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void writesTheDraftBesideTheFile() throws IOException {
        new AtomicFile() {
            @Override
            protected OutputStream open(Path draft) throws IOException {
                assertEquals(folder, draft.getParent());
                assertTrue(!draft.toString().endsWith(".journey"), draft.toString());
                return super.open(draft);
            }
        }.replace(file, NEW);
    }

    @Test
    void leavesTheFileAndNoDraftWhenOpeningFails() throws IOException {
        assertFails(
                new AtomicFile() {
                    @Override
                    protected OutputStream open(Path draft) throws IOException {
                        throw new IOException("No space left on device");
                    }
                });
    }

    @Test
    void leavesTheFileAndNoDraftWhenWritingFails() throws IOException {
        assertFails(
                new AtomicFile() {
                    @Override
                    protected OutputStream open(Path draft) throws IOException {
                        return new FilterOutputStream(super.open(draft)) {
                            private int room = 4;

                            @Override
                            public void write(int b) throws IOException {
                                if (room-- == 0) {
                                    throw new IOException("No space left on device");
                                }
                                super.write(b);
                            }
                        };
                    }
                });
    }

    @Test
    void leavesTheFileAndNoDraftWhenClosingFails() throws IOException {
        assertFails(
                new AtomicFile() {
                    @Override
                    protected OutputStream open(Path draft) throws IOException {
                        return new FilterOutputStream(super.open(draft)) {
                            @Override
                            public void close() throws IOException {
                                super.close();
                                throw new IOException("No space left on device");
                            }
                        };
                    }
                });
    }

    @Test
    void leavesTheFileAndNoDraftWhenTheProgramIsBroken() throws IOException {
        AtomicFile broken =
                new AtomicFile() {
                    @Override
                    protected OutputStream open(Path draft) {
                        throw new IllegalStateException("broken");
                    }
                };
        assertThrows(IllegalStateException.class, () -> broken.replace(file, NEW));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertOnlyTheFile();
    }

    @Test
    void refusesAReadOnlyFileAlsoForTheSuperuser() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        AccessDeniedException refusal =
                assertThrows(
                        AccessDeniedException.class, () -> new AtomicFile().replace(file, NEW));
        assertEquals("the file is read-only", refusal.getReason());
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertOnlyTheFile();
    }

    @Test
    void refusesAFileThatIsGone() throws IOException {
        Files.delete(file);
        assertThrows(NoSuchFileException.class, () -> new AtomicFile().replace(file, NEW));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void replacesWhatASymbolicLinkLeadsToWhenTheLinkIsResolved() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.journey"), file.getFileName());
        new AtomicFile().replace(link.toRealPath(), NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void writesANewFileWithThePermissionsOfNewFiles() throws IOException {
        Path other = Files.createFile(folder.resolve("other"));
        new AtomicFile().write(folder.resolve("new"), NEW);
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("new")));
        assertEquals(
                Files.getPosixFilePermissions(other),
                Files.getPosixFilePermissions(folder.resolve("new")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("new", "other"),
                    files.filter(it -> !it.equals(file))
                            .map(it -> it.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());
        new AtomicFile().write(link, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void leavesADeviceADevice() throws IOException {
        Path device = Path.of("/dev/null");
        new AtomicFile().write(device, NEW);
        assertTrue(Files.exists(device) && !Files.isRegularFile(device));
    }

    @Test
    void leavesNothingWhenANewFileCannotBeWritten() throws IOException {
        AtomicFile full =
                new AtomicFile() {
                    @Override
                    protected OutputStream open(Path draft) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        assertThrows(IOException.class, () -> full.write(folder.resolve("new"), NEW));
        assertOnlyTheFile();
    }

    private void assertFails(AtomicFile files) throws IOException {
        IOException failure = assertThrows(IOException.class, () -> files.replace(file, NEW));
        assertEquals("No space left on device", failure.getMessage());
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertOnlyTheFile();
    }

    private void assertOnlyTheFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
