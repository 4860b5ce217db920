// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import journey.cli.files.InputException;
import journey.cli.maps.MapFile;
import journey.cli.maps.SharedMemory;
import journey.compare.diff.MapDiffer;
import journey.compare.diff.NamedMap;
import journey.dsl.loading.MapSet;
import journey.dsl.resource.JourneyResource;
import journey.model.JourneyFactory;
import journey.model.JourneyFile;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Reads two versions of maps, both at once, and compares them. */
public final class MapComparer {

    private final Provider<MapSet> mapSets;
    private final MapDiffer differ;

    @Inject
    MapComparer(Provider<MapSet> mapSets, MapDiffer differ) {
        this.mapSets = mapSets;
        this.differ = differ;
    }

    /** The files of a version, and a sentence for each that cannot be used. */
    private record Content(List<NamedMap> maps, VersionedFlows flows, List<String> failures) {}

    /**
     * Compares two versions.
     *
     * @throws InputException when a file cannot be read
     */
    public DiffRun compare(ComparedVersions versions) {
        CompletableFuture<Content> reading =
                CompletableFuture.supplyAsync(() -> read(versions.before()));
        Content after = read(versions.after());
        Content before = join(reading);
        return new DiffRun(
                versions.before().name(),
                versions.after().name(),
                before.maps,
                after.maps,
                differ.diff(before.maps, after.maps),
                after.flows.differences(before.flows),
                Stream.concat(before.failures.stream(), after.failures.stream()).toList());
    }

    private static Content join(CompletableFuture<Content> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private Content read(ComparedVersion version) {
        MapSet files = mapSets.get();
        version.sources().forEach(files::with);
        List<NamedMap> maps = new ArrayList<>();
        VersionedFlows flows = new VersionedFlows();
        List<String> failures = new ArrayList<>();
        for (VersionedMap file : version.maps()) {
            try {
                XtextResource resource = read(file.map(), files);
                if (JourneyResource.hasSyntaxErrors(resource)) {
                    failures.add(failure(file.map(), resource));
                }
                NamedMap map =
                        new NamedMap(file.name(), (JourneyFile) resource.getContents().get(0));
                maps.add(map);
                flows.read(map, file.map().name());
            } catch (OutOfMemoryError e) {
                // All maps are in memory at once, so that this one cannot be tried alone.
                String what = "Comparing '%s' with all else".formatted(file.map().name());
                throw new InputException(SharedMemory.tooLittle(what, ""), e);
            }
        }
        failures.addAll(flows.failures());
        return new Content(maps, flows, failures);
    }

    private static XtextResource read(MapFile map, MapSet files) {
        XtextResource resource = map.read(files);
        if (resource.getContents().isEmpty()) {
            // An empty text has no content. It is a syntax error, and not a map without journeys.
            resource.getContents().add(JourneyFactory.eINSTANCE.createJourneyFile());
        }
        EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
        return resource;
    }

    /** Syntax errors come first among the errors of a file. */
    private static String failure(MapFile map, XtextResource resource) {
        Resource.Diagnostic first = resource.getErrors().get(0);
        return "'%s' is left out, for it has a syntax error in line %d: %s"
                .formatted(map.name(), first.getLine(), first.getMessage());
    }
}
