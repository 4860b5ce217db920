// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import com.google.inject.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.cli.files.InputException;
import journey.cli.finding.Finding;
import journey.cli.maps.MapFile;
import journey.cli.maps.SharedMemory;
import journey.dsl.check.CheckResult;
import journey.dsl.check.CheckSettings;
import journey.dsl.loading.MapSet;
import journey.dsl.project.FileFactsReader;
import journey.dsl.validation.Fixes;
import journey.dsl.validation.JourneyResourceValidator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/**
 * Checks files, several at a time. Each thread reads files into a resource set of its own: the
 * files that others import stay in it, a file that was checked goes, so that memory does not grow
 * with the number of files.
 */
public final class MapChecker {

    /**
     * What came of the check.
     *
     * @param checked the files that could be read and checked, sorted
     * @param findings sorted by file and place
     * @param ignored findings that comments hide, sorted likewise
     * @param unreadable a sentence for each file that could not be read, sorted
     * @param defects exceptions that no input should cause
     */
    public record Outcome(
            List<MapFile> checked,
            List<Finding> findings,
            List<Finding> ignored,
            List<String> unreadable,
            List<Throwable> defects) {

        /** A sentence for each file that could not be checked. */
        public List<String> failures() {
            Stream<String> broken =
                    defects.stream().map(it -> "A defect of journey: " + it.getMessage() + ".");
            return Stream.concat(unreadable.stream(), broken).toList();
        }
    }

    private final JourneyResourceValidator validator;

    /** Empty when nobody asks how to fix what is found. */
    private final Optional<Fixes> fixes;

    private final FileFactsReader facts;
    private final Provider<MapSet> mapSets;
    private final Function<MapFile, CheckSettings> settings;
    private final List<URIHandler> sources;
    private final int threads;

    /** See {@link MapCheckerFactory}. */
    MapChecker(
            JourneyResourceValidator validator,
            Optional<Fixes> fixes,
            FileFactsReader facts,
            Provider<MapSet> mapSets,
            Function<MapFile, CheckSettings> settings,
            int threads) {
        this.validator = validator;
        this.fixes = fixes;
        this.facts = facts;
        this.mapSets = mapSets;
        this.settings = settings;
        this.sources = List.of();
        this.threads = threads;
    }

    /**
     * A checker of files that are not on the disk, for which other files have the settings, and
     * which nobody fixes.
     *
     * @param others the file whose settings hold, for each file
     * @param source reads the files
     */
    MapChecker as(UnaryOperator<MapFile> others, URIHandler source) {
        return new MapChecker(this, others.andThen(settings), List.of(source));
    }

    private MapChecker(
            MapChecker other, Function<MapFile, CheckSettings> settings, List<URIHandler> sources) {
        this.validator = other.validator;
        this.fixes = Optional.empty();
        this.facts = other.facts;
        this.mapSets = other.mapSets;
        this.settings = settings;
        this.sources = sources;
        this.threads = other.threads;
    }

    /**
     * Checks files.
     *
     * @param progress is told how many files are done; called from several threads
     */
    public Outcome check(List<MapFile> files, IntConsumer progress) {
        return check(files, Map.of(), progress);
    }

    /**
     * Checks files of which some are edited and not yet written.
     *
     * @param edited their bytes
     */
    public Outcome check(List<MapFile> files, Map<URI, byte[]> edited, IntConsumer progress) {
        AtomicInteger next = new AtomicInteger();
        SharedMemory memory = new SharedMemory("");
        int workers = Math.max(1, Math.min(threads, files.size()));
        if (workers == 1) {
            return new Worker(files, edited, next, progress, memory).work().outcome();
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<Tally>> parts =
                    IntStream.range(0, workers)
                            .mapToObj(i -> new Worker(files, edited, next, progress, memory))
                            .map(worker -> pool.submit(worker::work))
                            .toList();
            Tally all = new Tally();
            for (Future<Tally> part : parts) {
                all.add(part.get());
            }
            return all.outcome();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while checking", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private final class Worker {
        private final List<MapFile> files;
        private final Map<URI, byte[]> edited;
        private final AtomicInteger next;
        private final IntConsumer progress;
        private final SharedMemory memory;
        private final Tally tally = new Tally();

        /** Null until the first file, and where memory ran out. */
        private MapSet maps;

        Worker(
                List<MapFile> files,
                Map<URI, byte[]> edited,
                AtomicInteger next,
                IntConsumer progress,
                SharedMemory memory) {
            this.files = files;
            this.edited = edited;
            this.next = next;
            this.progress = progress;
            this.memory = memory;
        }

        private MapSet newMaps() {
            MapSet fresh = mapSets.get().with(edited);
            sources.forEach(fresh::with);
            return fresh;
        }

        Tally work() {
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                MapFile file = files.get(i);
                try {
                    tally.add(memory.work(file, () -> check(file), () -> maps = null));
                } catch (InputException e) {
                    tally.unreadable.add(e.getMessage());
                } catch (RuntimeException | StackOverflowError e) {
                    tally.defects.add(new IllegalStateException("in " + file.name(), e));
                }
                progress.accept(1);
            }
            return tally;
        }

        private Tally check(MapFile file) {
            maps = maps == null ? newMaps() : maps;
            Tally found = new Tally();
            XtextResource resource = file.read(maps);
            try {
                CheckResult result =
                        validator.check(resource, settings.apply(file), CancelIndicator.NullImpl);
                for (Issue issue : result.issues()) {
                    found.add(
                            file, resource, issue, fixes.flatMap(it -> it.fixFor(resource, issue)));
                }
                result.ignored().forEach(it -> found.add(file, resource, it));
                found.add(file, facts.read(resource));
                return found;
            } finally {
                maps.release(resource);
            }
        }
    }
}
