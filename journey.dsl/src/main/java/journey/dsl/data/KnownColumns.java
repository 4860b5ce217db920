// SPDX-License-Identifier: EPL-2.0
package journey.dsl.data;

import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of the columns of sources without a look at their data: {@code journey data} leaves
 * it in {@value #FILE}. A file is read again when its time or its size has changed.
 */
@Singleton
public final class KnownColumns {

    private static final String FILE = ".journey/" + ColumnsFile.NAME;

    private final Map<Path, Content> contents = new ConcurrentHashMap<>();

    /** What a file told when it had this time and this size. */
    private record Content(FileTime time, long size, List<ColumnsFile.Source> sources) {}

    /**
     * The columns of a source, in the order of its data.
     *
     * @param near a map in whose folder, or above it, the file is looked for
     * @param map the map that declares the source
     * @param source the name of the source
     * @return none when nothing is known
     */
    public List<KnownColumn> of(Path near, Path map, String source) {
        try {
            Path declaring = map.toRealPath();
            for (Path folder = near.toRealPath().getParent();
                    folder != null;
                    folder = folder.getParent()) {
                Path file = folder.resolve(FILE);
                if (Files.isRegularFile(file)) {
                    Path home = folder;
                    return sources(file).stream()
                            .filter(it -> it.source().equals(source))
                            .filter(it -> isSame(home, it.map(), declaring))
                            .findFirst()
                            .map(ColumnsFile.Source::columns)
                            .orElse(List.of());
                }
            }
        } catch (IOException e) {
            return List.of(); // a map that is not there has no data
        }
        return List.of();
    }

    private static boolean isSame(Path home, String path, Path map) {
        try {
            return home.resolve(path).normalize().equals(map);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private List<ColumnsFile.Source> sources(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Content content = contents.get(file);
        if (content == null
                || content.size() != now.size()
                || !content.time().equals(now.lastModifiedTime())) {
            content = new Content(now.lastModifiedTime(), now.size(), ColumnsFile.read(file));
            contents.put(file, content);
        }
        return content.sources();
    }
}
