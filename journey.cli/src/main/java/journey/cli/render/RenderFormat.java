// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What {@code journey render} can write. */
public enum RenderFormat {
    SVG("svg"),
    HTML("html"),
    PNG("png"),
    PDF("pdf"),
    MD("md"),
    MERMAID("mmd"),
    JSON("json");

    private final String extension;

    RenderFormat(String extension) {
        this.extension = extension;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether it can show a service blueprint. */
    boolean hasBlueprint() {
        return this != MERMAID && this != JSON;
    }

    /** Those that can show a service blueprint, as they are written on the command line. */
    static List<String> ofBlueprints() {
        return Arrays.stream(values())
                .filter(RenderFormat::hasBlueprint)
                .map(RenderFormat::toString)
                .toList();
    }

    /** Of the files of this format. */
    String extension() {
        return extension;
    }
}
