// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import journey.model.Journey;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;

/** The flow files beside maps. A file is read again when its time or its size has changed. */
@Singleton
public final class Flows {

    private final Map<Path, Content> contents = new ConcurrentHashMap<>();

    /** What a file told when it had this time and this size. */
    private record Content(FileTime time, long size, FlowFile.Reading reading) {}

    /** What customers did along a journey; empty when no flow file tells it, or a broken one. */
    public Optional<Flow> of(Journey journey) {
        return reading(journey).flatMap(FlowFile.Reading::flow);
    }

    /** What the flow file of a journey says; empty when there is none. */
    public Optional<FlowFile.Reading> reading(Journey journey) {
        Optional<Path> file = path(journey);
        // Most maps have no flow file; an exception for each of them would take its time.
        if (file.isEmpty() || !file.get().toFile().isFile()) {
            return Optional.empty();
        }
        try {
            BasicFileAttributes now = Files.readAttributes(file.get(), BasicFileAttributes.class);
            Content content = contents.get(file.get());
            if (content == null
                    || content.size() != now.size()
                    || !content.time().equals(now.lastModifiedTime())) {
                FlowFile.Reading reading = FlowFile.read(file.get(), journey.getName());
                content = new Content(now.lastModifiedTime(), now.size(), reading);
                contents.put(file.get(), content);
            }
            return Optional.of(content.reading());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the flow file of a journey is, or would be; empty for a map that is in no file. */
    public static Optional<Path> path(Journey journey) {
        if (journey.eResource() == null || journey.getName() == null) {
            return Optional.empty();
        }
        URI map = journey.eResource().getURI();
        URI file = map.isFile() ? map : CommonPlugin.resolve(map);
        if (file == null || !file.isFile()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Path.of(file.toFileString())
                            .resolveSibling(journey.getName() + FlowFile.SUFFIX));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
