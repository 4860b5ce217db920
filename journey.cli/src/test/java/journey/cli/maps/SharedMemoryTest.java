// SPDX-License-Identifier: EPL-2.0
package journey.cli.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import journey.cli.files.InputException;
import org.junit.jupiter.api.Test;

class SharedMemoryTest {

    private final SharedMemory memory = new SharedMemory(", or draw less");
    private final AtomicInteger forgotten = new AtomicInteger();

    private static MapFile map(String name) {
        return new MapFile(Path.of(name).toAbsolutePath(), name);
    }

    private <T> T work(String map, Supplier<T> work) {
        return memory.work(map(map), work, forgotten::incrementAndGet);
    }

    private static <T> T fail() {
        throw new OutOfMemoryError("Java heap space");
    }

    /** The large map takes the memory that the small one asks for. */
    @Test
    void triesAMapAgainWhenTheOthersAreDone() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger tries = new AtomicInteger();
        CompletableFuture<String> large =
                CompletableFuture.supplyAsync(
                        () ->
                                work(
                                        "large.journey",
                                        () -> {
                                            begun.countDown();
                                            await(goOn);
                                            return "large";
                                        }));
        begun.await();
        CompletableFuture<String> small =
                CompletableFuture.supplyAsync(
                        () ->
                                work(
                                        "small.journey",
                                        () -> {
                                            if (tries.incrementAndGet() == 1) {
                                                goOn.countDown();
                                                return fail();
                                            }
                                            return "small, with large " + large.isDone();
                                        }));
        assertTrue(small.get().startsWith("small"), small::join);
        assertEquals("large", large.get());
        assertEquals(2, tries.get());
        assertEquals(1, forgotten.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void namesAMapThatNeedsTooMuchAndSaysWhatToDo() {
        InputException refusal =
                assertThrows(InputException.class, () -> work("a.journey", SharedMemoryTest::fail));
        assertTrue(
                refusal.getMessage()
                        .matches(
                                "'a\\.journey' needs more memory than the \\d+ MB that Java may take\\."
                                        + " Allow it more, for instance by JOURNEY_OPTS=-Xmx\\d+g,"
                                        + " or draw less\\."),
                refusal.getMessage());
        assertEquals(2, forgotten.get());
    }

    @Test
    void knowsTooLittleMemoryBehindOtherFailures() {
        assertTrue(
                SharedMemory.isTooLittleFor(new CompletionException(new OutOfMemoryError("heap"))));
        assertFalse(SharedMemory.isTooLittleFor(new CompletionException(new AssertionError())));
    }
}
