// SPDX-License-Identifier: EPL-2.0
package journey.cli.render;

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

    /** Of the files of this format. */
    String extension() {
        return extension;
    }
}
