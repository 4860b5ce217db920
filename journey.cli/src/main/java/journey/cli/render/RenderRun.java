// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import journey.cli.maps.MapFile;
import journey.cli.maps.SharedMemory;
import journey.dsl.check.CheckSettings;
import org.eclipse.xtext.validation.Issue;

/**
 * Renders many maps, several at a time, and hands them over in their order. Only a few are in
 * memory at once.
 */
public final class RenderRun {

    private static final int AHEAD = 4;

    private final ThreadLocal<MapRenderer> renderers;
    private final SharedMemory memory;

    public RenderRun(
            MapRendererFactory factory,
            Function<MapFile, CheckSettings> settings,
            RenderOptions options) {
        renderers = ThreadLocal.withInitial(() -> factory.create(settings, options));
        memory = new SharedMemory(options.smaller());
    }

    /**
     * A file to write.
     *
     * @param name without folder
     * @param warnings what the user has to know about it
     */
    public record Rendered(String name, byte[] content, List<String> warnings) {}

    /**
     * What came of the maps of a file, which may have errors.
     *
     * @param alternatives the views and personas that its journeys have, of the kinds that were
     *     asked for
     */
    public record Outcome(List<Rendered> files, List<Issue> errors, List<String> alternatives) {}

    /** What came of a file: either an outcome or a failure, the other is null. */
    public record Result(MapFile map, Outcome outcome, RuntimeException failure) {}

    /** Renders maps: a single one, or all where there is one processor, in the calling thread. */
    public void render(List<MapFile> maps, Consumer<Result> results) {
        int threads = Math.min(maps.size(), Runtime.getRuntime().availableProcessors());
        if (threads > 1) {
            render(maps, threads, results);
            return;
        }
        try {
            maps.forEach(map -> results.accept(render(map)));
        } finally {
            renderers.remove();
        }
    }

    private void render(List<MapFile> maps, int threads, Consumer<Result> results) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Result>> ahead = new ArrayDeque<>();
            for (MapFile map : maps) {
                ahead.add(pool.submit(() -> render(map)));
                if (ahead.size() > threads + AHEAD) {
                    results.accept(ahead.remove().get());
                }
            }
            while (!ahead.isEmpty()) {
                results.accept(ahead.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Result render(MapFile map) {
        try {
            Outcome outcome =
                    memory.work(map, () -> renderers.get().render(map), renderers::remove);
            return new Result(map, outcome, null);
        } catch (RuntimeException e) {
            return new Result(map, null, e);
        } catch (StackOverflowError e) {
            return new Result(map, null, new IllegalStateException("nested too deeply", e));
        }
    }
}
