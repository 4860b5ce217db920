// SPDX-License-Identifier: EPL-2.0
package journey.cli.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import journey.cli.files.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
    @Timeout(60)
    void triesAMapAgainWhenTheOthersAreDone() throws Exception {
        List<String> events = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread large =
                new Thread(
                        () ->
                                work(
                                        "large.journey",
                                        () -> {
                                            begun.countDown();
                                            await(goOn);
                                            return events.add("large is done");
                                        }));
        Thread small =
                new Thread(
                        () ->
                                work(
                                        "small.journey",
                                        () -> {
                                            boolean isFirst = !events.contains("small fails");
                                            events.add(isFirst ? "small fails" : "small is done");
                                            return isFirst ? fail() : null;
                                        }));
        large.start();
        begun.await();
        small.start();
        while (small.isAlive() && small.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        large.join();
        small.join();
        assertEquals(List.of("small fails", "large is done", "small is done"), events);
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
