// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the log of a step as the runner of GitHub Actions does: a line that begins with '::', after
 * blanks, is a command, and so is one that holds '##[' anywhere.
 */
final class WorkflowLog {

    private static final Set<String> KNOWN = Set.of("error", "warning", "notice");
    private static final Set<String> PROPERTIES =
            Set.of("file", "line", "endLine", "col", "endColumn", "title");

    /** A command, unescaped. */
    record Command(String name, Map<String, String> properties, String message) {}

    private final List<Command> commands = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    WorkflowLog(String log) {
        log.lines().forEach(this::read);
    }

    private void read(String line) {
        String stripped = line.stripLeading();
        int end = stripped.startsWith("::") ? stripped.indexOf("::", 2) : -1;
        if (end >= 0) {
            String[] info = stripped.substring(2, end).split(" ", 2);
            Map<String, String> properties = new HashMap<>();
            for (String property : info.length == 1 ? new String[0] : info[1].split(",")) {
                String[] pair = property.split("=", 2);
                properties.put(pair[0], unescaped(pair[1]).replace("%3A", ":").replace("%2C", ","));
            }
            commands.add(new Command(info[0], properties, unescaped(stripped.substring(end + 2))));
        } else if (stripped.contains("##[")) {
            commands.add(new Command("##[", Map.of(), stripped));
        } else {
            lines.add(line);
        }
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    void assertCommandsAreKnown() {
        for (Command command : commands) {
            assertTrue(KNOWN.contains(command.name), command.toString());
            assertTrue(PROPERTIES.containsAll(command.properties.keySet()), command.toString());
        }
    }

    List<Command> commands() {
        return commands;
    }

    /** The commands of a kind. */
    List<Command> commands(String name) {
        return commands.stream().filter(command -> command.name.equals(name)).toList();
    }

    /** The lines that are no commands. */
    List<String> lines() {
        return lines;
    }
}
