// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of a block of code, as the many writings of it say. */
final class CodeLanguage {

    /**
     * {@code mermaid}, {@code {mermaid}}, {@code {.mermaid #figure}}, {@code {code-block} mermaid},
     * {@code kroki-mermaid}, {@code {.sourceCode .mermaid}}, {@code {lang="mermaid"}}; but not
     * {@code mermaid.js}.
     */
    private static final Pattern MERMAID =
            Pattern.compile(
                    "(?i)\\W*(?:(?:code|code-block|code-cell|sourcecode|kroki|lang(?:uage)?)\\W+)?"
                            + "mermaid(?![\\w./]).*"
                            + "|\\{[^}]*\\.mermaid(?![\\w./-]).*");

    private static final Pattern WORD = Pattern.compile("[\\w+#-]+");

    private CodeLanguage() {}

    static boolean isMermaid(String info) {
        return MERMAID.matcher(info).matches();
    }

    /** The first word; all of it when there is none. */
    static String of(String info) {
        Matcher word = WORD.matcher(info);
        return word.find() ? word.group() : info.strip();
    }
}
