// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A journey diagram of Mermaid, as its author meant it. */
final class MermaidJourney {

    /**
     * @param title in one line
     * @param emotion from -2 to +2; empty when there is no score that tells
     * @param actors each once, in the order of the text
     */
    record Task(int line, String title, Optional<Integer> emotion, List<String> actors) {}

    record Section(int line, String title, List<Task> tasks) {}

    final int line;
    final List<Section> sections = new ArrayList<>();
    String title = "";
    String accessibleTitle = "";
    String description = "";

    MermaidJourney(int line) {
        this.line = line;
    }

    /** All tasks, in the order of the text. */
    List<Task> tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream()).toList();
    }
}
