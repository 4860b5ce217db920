// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.inject.Injector;
import com.google.inject.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import journey.cli.files.MapFile;
import journey.cli.files.Reasons;
import journey.cli.report.Finding;
import journey.dsl.checks.MissingImport;
import journey.dsl.scoping.ImportedFiles;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
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
     * @param unreadable a sentence for each file that could not be read, sorted
     * @param defects exceptions that no input should cause
     */
    public record Outcome(
            List<MapFile> checked,
            List<Finding> findings,
            List<String> unreadable,
            List<Throwable> defects) {}

    private final IResourceValidator validator;
    private final ImportedFiles importedFiles;
    private final Provider<XtextResourceSet> resourceSets;
    private final int threads;

    /** The URIs of all files that are being checked. */
    private volatile Set<String> checked = Set.of();

    public MapChecker(Injector injector, int threads) {
        this.validator = injector.getInstance(IResourceValidator.class);
        this.importedFiles = injector.getInstance(ImportedFiles.class);
        this.resourceSets = injector.getProvider(XtextResourceSet.class);
        this.threads = threads;
    }

    /**
     * Checks files.
     *
     * @param progress is told how many files are done; called from several threads
     */
    public Outcome check(List<MapFile> files, IntConsumer progress) {
        checked = files.stream().map(file -> file.uri().toString()).collect(toUnmodifiableSet());
        AtomicInteger next = new AtomicInteger();
        int workers = Math.max(1, Math.min(threads, files.size()));
        if (workers == 1) {
            return merge(List.of(new Worker(files, next, progress).work()));
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<Outcome>> parts =
                    IntStream.range(0, workers)
                            .mapToObj(i -> new Worker(files, next, progress))
                            .map(worker -> pool.submit(worker::work))
                            .toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> part : parts) {
                outcomes.add(part.get());
            }
            return merge(outcomes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while checking", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Outcome merge(List<Outcome> parts) {
        return new Outcome(
                parts.stream().flatMap(part -> part.checked.stream()).sorted().toList(),
                parts.stream().flatMap(part -> part.findings.stream()).sorted().toList(),
                parts.stream().flatMap(part -> part.unreadable.stream()).sorted().toList(),
                parts.stream().flatMap(part -> part.defects.stream()).toList());
    }

    /** An import of a file that has errors itself is no finding when that file is checked too. */
    private boolean isReportedElsewhere(MapFile file, Issue issue) {
        return issue.getData() != null
                && issue.getData().length > 0
                && MissingImport.ID.equals(issue.getCode())
                && !issue.getData()[0].equals(file.uri().toString())
                && checked.contains(issue.getData()[0]);
    }

    /** Files in a circle of imports need each other as long as one of them is there. */
    private boolean isImportedInReturn(Resource resource) {
        return ImportedFiles.imports(resource).stream()
                .anyMatch(anImport -> !importedFiles.wayBack(anImport).isEmpty());
    }

    private final class Worker {
        private final List<MapFile> files;
        private final AtomicInteger next;
        private final IntConsumer progress;
        private final Outcome outcome =
                new Outcome(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        private final XtextResourceSet resources = resourceSets.get();

        Worker(List<MapFile> files, AtomicInteger next, IntConsumer progress) {
            this.files = files;
            this.next = next;
            this.progress = progress;
        }

        Outcome work() {
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                MapFile file = files.get(i);
                try {
                    check(file);
                    outcome.checked.add(file);
                } catch (WrappedException e) {
                    if (e.exception() instanceof IOException unreadable) {
                        outcome.unreadable.add(
                                "'%s' cannot be read: %s"
                                        .formatted(file.name(), Reasons.of(unreadable)));
                    } else {
                        outcome.defects.add(new IllegalStateException("in " + file.name(), e));
                    }
                } catch (RuntimeException | StackOverflowError e) {
                    outcome.defects.add(new IllegalStateException("in " + file.name(), e));
                }
                progress.accept(1);
            }
            return outcome;
        }

        /** A file that could not be read when it was imported is tried again, to say why. */
        private boolean isThere(MapFile file) {
            XtextResource resource = (XtextResource) resources.getResource(file.uri(), false);
            if (resource != null && resource.getParseResult() == null) {
                resources.getResources().remove((Resource) resource);
                return false;
            }
            return resource != null;
        }

        private void check(MapFile file) {
            boolean imported = isThere(file);
            XtextResource resource = (XtextResource) resources.getResource(file.uri(), true);
            try {
                List<Issue> issues =
                        validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
                for (Issue issue : issues) {
                    if (isReportedElsewhere(file, issue)) {
                        continue;
                    }
                    outcome.findings.add(Finding.of(file, resource, issue));
                }
            } finally {
                if (!imported && !isImportedInReturn(resource)) {
                    resources.getResources().remove((Resource) resource);
                }
            }
        }
    }
}
