// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.compare.diff.FlowDiff;
import journey.compare.diff.FlowDiffer;
import journey.compare.diff.NamedMap;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowFile;
import journey.model.Journey;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;

/** The flow files of one of the versions to compare, read from where its maps are. */
final class VersionedFlows {

    /** A journey of a file. */
    private record Key(String file, String journey) {}

    private record Known(Journey journey, Flow flow) {}

    private final Map<Key, Known> flows = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    /**
     * Reads the flows beside a map.
     *
     * @param name how people call the map: {@code main:maps/coffee.journey}
     */
    void read(NamedMap map, String name) {
        URI uri = map.file().eResource().getURI();
        URIConverter converter = map.file().eResource().getResourceSet().getURIConverter();
        map.file().getElements().stream()
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast)
                .filter(it -> it.getName() != null)
                .forEach(it -> read(it, uri, converter, map.name(), name));
    }

    private void read(Journey journey, URI uri, URIConverter converter, String file, String name) {
        String flowFile = journey.getName() + FlowFile.SUFFIX;
        URI flow = uri.trimSegments(1).appendSegment(URI.encodeSegment(flowFile, false));
        reading(converter, flow, journey.getName())
                .ifPresent(
                        reading -> {
                            Key key = new Key(file, journey.getName());
                            reading.flow().ifPresent(it -> flows.put(key, new Known(journey, it)));
                            reading.problem()
                                    .map(it -> failure(name, flowFile, it))
                                    .ifPresent(failures::add);
                        });
    }

    private static String failure(String map, String flowFile, String problem) {
        int end = Math.max(map.lastIndexOf('/'), map.indexOf(':')) + 1;
        return "'%s%s' is left out. %s".formatted(map.substring(0, end), flowFile, problem);
    }

    private static Optional<FlowFile.Reading> reading(
            URIConverter converter, URI uri, String journey) {
        if (uri.isFile()) {
            Path file = Path.of(uri.toFileString());
            return Files.isRegularFile(file)
                    ? Optional.of(FlowFile.read(file, journey))
                    : Optional.empty();
        }
        if (!converter.exists(uri, Map.of())) {
            return Optional.empty();
        }
        try (InputStream in = converter.createInputStream(uri, Map.of())) {
            return Optional.of(FlowFile.read(in, journey));
        } catch (IOException e) {
            // It was there a moment ago: the next reader is told why it cannot be read.
            return Optional.empty();
        }
    }

    /** A sentence for each flow file that cannot be used. */
    List<String> failures() {
        return failures;
    }

    /** What differs where both versions have a flow. */
    List<FlowDiff> differences(VersionedFlows before) {
        List<FlowDiff> differences = new ArrayList<>();
        flows.forEach(
                (key, now) ->
                        Optional.ofNullable(before.flows.get(key))
                                .flatMap(
                                        then ->
                                                FlowDiffer.diff(
                                                        then.journey(),
                                                        then.flow(),
                                                        now.journey(),
                                                        now.flow()))
                                .ifPresent(differences::add));
        return differences;
    }
}
