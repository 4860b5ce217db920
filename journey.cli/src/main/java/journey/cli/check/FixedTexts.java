// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.maps.MapFile;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import org.eclipse.emf.common.util.URI;

/** The texts of maps while they are fixed. The files stay as they are. */
final class FixedTexts {

    private final Map<MapFile, byte[]> originals = new TreeMap<>();
    private final Map<MapFile, String> texts = new TreeMap<>();

    /**
     * Applies edits to the text of a file.
     *
     * @return the text as it was before
     * @throws InputException when the file cannot be read
     */
    String apply(MapFile file, List<TextEdit> edits) {
        String before = texts.computeIfAbsent(file, this::read);
        texts.put(file, Edits.apply(before, edits));
        return before;
    }

    void restore(MapFile file, String text) {
        texts.put(file, text);
    }

    private String read(MapFile file) {
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            originals.put(file, bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException(
                    "'%s' cannot be read: %s".formatted(file.name(), Reasons.of(e)), e);
        }
    }

    /** The bytes of the files that have another text now. */
    Map<MapFile, byte[]> changed() {
        Map<MapFile, byte[]> changed = new TreeMap<>();
        texts.forEach(
                (file, text) -> {
                    if (!text.equals(new String(originals.get(file), StandardCharsets.UTF_8))) {
                        changed.put(file, text.getBytes(StandardCharsets.UTF_8));
                    }
                });
        return changed;
    }

    /** The same by the URIs of the files. */
    Map<URI, byte[]> edited() {
        Map<URI, byte[]> edited = new HashMap<>();
        changed().forEach((file, bytes) -> edited.put(file.uri(), bytes));
        return edited;
    }

    /** The bytes of the files that were looked at, as they are on the disk. */
    Map<MapFile, byte[]> originals() {
        return originals;
    }
}
