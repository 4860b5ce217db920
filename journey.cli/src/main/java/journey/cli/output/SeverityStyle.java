// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.util.Locale;
import org.eclipse.xtext.diagnostics.Severity;

/** How a severity is written for people, and in which colour. */
public final class SeverityStyle {

    private SeverityStyle() {}

    /** The word that people also write in their settings. */
    public static String word(Severity severity) {
        return severity == Severity.IGNORE ? "off" : severity.name().toLowerCase(Locale.ROOT);
    }

    /** The style in picocli's words: {@code bold,red}. */
    public static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "bold,red";
            case WARNING -> "bold,yellow";
            case INFO, IGNORE -> "bold,blue";
        };
    }
}
