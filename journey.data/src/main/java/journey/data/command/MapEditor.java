// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import journey.cli.files.Reasons;
import journey.cli.format.MapFileFormatter;
import journey.cli.maps.MapFile;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.Terminal;
import journey.cli.output.UnifiedDiff;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.dsl.text.SafeText;
import org.eclipse.xtext.resource.XtextResource;

/** Edits the texts of maps. A map that was formatted stays formatted. */
final class MapEditor {

    private final Terminal terminal;
    private final Provider<MapFileFormatter> formatters;
    private final AtomicFile files;

    @Inject
    MapEditor(Terminal terminal, Provider<MapFileFormatter> formatters, AtomicFile files) {
        this.terminal = terminal;
        this.formatters = formatters;
        this.files = files;
    }

    /** A map before and after edits. */
    record Edited(MapFile file, String before, String after) {

        /** The difference as {@code diff -u} prints it. */
        String diff() {
            return UnifiedDiff.of(SafeText.of(file.name()), bytes(before), bytes(after));
        }
    }

    /** Applies edits to the text of a map, and not yet to its file. */
    Edited edit(MapFile file, XtextResource map, List<TextEdit> edits) {
        String before = map.getParseResult().getRootNode().getText();
        String after = Edits.apply(before, edits);
        if (!formatters.get().format(file, bytes(before)).changes(bytes(before))) {
            after = formatters.get().format(file, bytes(after)).text();
        }
        return new Edited(file, before, after);
    }

    /**
     * Writes an edited map into its file, and says so.
     *
     * @param what was written: {@code 3 figures}
     * @return the exit status
     */
    int write(Edited edited, String what) {
        try {
            files.replace(edited.file().path(), bytes(edited.after()));
            terminal.err().printf("Wrote %s into '%s'.%n", what, edited.file().name());
            return ExitStatus.OK;
        } catch (IOException e) {
            terminal.complain(
                    "'%s' is unchanged: %s".formatted(edited.file().name(), Reasons.of(e)));
            return ExitStatus.USAGE;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
