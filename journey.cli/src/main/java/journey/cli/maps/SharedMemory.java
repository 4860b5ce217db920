// SPDX-License-Identifier: EPL-2.0
package journey.cli.maps;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import journey.cli.files.InputException;

/**
 * Lets several threads work on maps, and one of them alone on a map for which memory did not
 * suffice: others may have taken it.
 */
public final class SharedMemory {

    private static final long MEGABYTE = 1 << 20;
    private static final long GIGABYTE = 1 << 30;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final String otherwise;

    /**
     * @param otherwise what else the user can do where memory does not suffice, as the end of a
     *     sentence; may be empty
     */
    public SharedMemory(String otherwise) {
        this.otherwise = otherwise;
    }

    /**
     * Works on a map.
     *
     * @param forget drops what is left of work that has run out of memory
     * @throws InputException when memory does not suffice for this map alone
     */
    public <T> T work(MapFile map, Supplier<T> work, Runnable forget) {
        try {
            return locked(lock.readLock(), work);
        } catch (OutOfMemoryError e) {
            forget.run();
        }
        try {
            return locked(lock.writeLock(), work);
        } catch (OutOfMemoryError e) {
            forget.run();
            throw new InputException(tooLittle("'" + map.name() + "'", otherwise), e);
        }
    }

    private static <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Tells that something needs more memory than there is, and what to do.
     *
     * @param what the beginning of the sentence
     * @param otherwise the end of the sentence; may be empty
     */
    public static String tooLittle(String what, String otherwise) {
        long most = Runtime.getRuntime().maxMemory();
        long enough = (4 * most + GIGABYTE - 1) / GIGABYTE;
        return "%s needs more memory than the %d MB that Java may take. Allow it more, for instance by JOURNEY_OPTS=-Xmx%dg%s."
                .formatted(what, most / MEGABYTE, enough, otherwise);
    }

    /** Tells whether something failed because memory did not suffice. */
    public static boolean isTooLittleFor(Throwable failure) {
        return failure instanceof OutOfMemoryError
                || failure.getCause() != null && isTooLittleFor(failure.getCause());
    }
}
