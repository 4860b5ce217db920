// SPDX-License-Identifier: EPL-2.0
package journey.data.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir private Path parent;

    private List<Path> left() throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.toList();
        }
    }

    /** Each tidies up before it begins, and none takes away what another still needs. */
    @Test
    void manyBeginAndEndAtOnce() throws Exception {
        Callable<Void> runs =
                () -> {
                    for (int i = 0; i < 200; i++) {
                        try (RunFolder run = RunFolder.in(parent)) {
                            Path file = Files.writeString(run.path().resolve("rows"), "1");
                            assertTrue(Files.exists(file));
                        }
                    }
                    return null;
                };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(runs));
            }
            for (Future<Void> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of(), left());
    }

    @Test
    void whatAKilledRunLeftIsDeletedWithAllThatIsInIt() throws IOException {
        Path run = Files.createDirectories(parent.resolve("run-left/spill")).getParent();
        Files.writeString(run.resolve("lock"), "");
        Files.writeString(run.resolve("spill/rows"), "1");
        RunFolder.in(parent).close();
        assertEquals(List.of(), left());
    }
}
