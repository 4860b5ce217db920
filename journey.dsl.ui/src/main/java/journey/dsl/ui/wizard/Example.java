// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.dsl.starter.Starter;
import org.osgi.framework.Bundle;

/**
 * What a new project may begin with.
 *
 * @param title for people
 * @param files the content of each file by its path in the project
 */
record Example(String title, Map<String, byte[]> files) {

    private static final String FOLDER = "/journey/dsl/ui/examples/";
    private static final String SETTINGS = "journey.yaml";

    /** A first map to replace by one's own, then the examples of the language by name. */
    static List<Example> all(Bundle bundle) throws IOException {
        List<Example> examples = new ArrayList<>();
        examples.add(starter());
        for (Map.Entry<String, Map<String, byte[]>> example : packaged(bundle).entrySet()) {
            examples.add(new Example(title(example.getKey()), example.getValue()));
        }
        return examples;
    }

    /** A map with all that a good map has, and settings that explain themselves. */
    static Example starter() {
        Starter starter = new Starter(LocalDate.now());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("first-map.journey", starter.map().getBytes(StandardCharsets.UTF_8));
        files.put(SETTINGS, starter.settings().getBytes(StandardCharsets.UTF_8));
        return new Example("A first map, to be replaced by your own", files);
    }

    private static Map<String, Map<String, byte[]>> packaged(Bundle bundle) throws IOException {
        Map<String, Map<String, byte[]>> byFolder = new TreeMap<>();
        var entries = bundle.findEntries(FOLDER, "*", true);
        for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
            String path = entry.getPath().substring(entry.getPath().indexOf(FOLDER));
            String inExamples = path.substring(FOLDER.length());
            int end = inExamples.indexOf('/');
            if (end > 0 && !inExamples.endsWith("/")) {
                try (InputStream content = entry.openStream()) {
                    byFolder.computeIfAbsent(inExamples.substring(0, end), it -> new TreeMap<>())
                            .put(inExamples.substring(end + 1), content.readAllBytes());
                }
            }
        }
        return byFolder;
    }

    /** The name of a folder in words: {@code Coffee shop}. */
    private static String title(String folder) {
        String words = folder.replace('-', ' ');
        return "Example: " + Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
