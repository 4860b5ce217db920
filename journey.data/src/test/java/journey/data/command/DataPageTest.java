// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import journey.testing.Pages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages show what the commands of data print. */
class DataPageTest {

    private static final String PROMPT = "$ journey ";

    @TempDir private Path folder;

    /** A line with an ellipsis stands for what is left out. */
    private static final String ELLIPSIS = "…\n";

    @ParameterizedTest
    @ValueSource(strings = {"docs/data.md", "README.md"})
    void commandsPrintWhatThePageShows(String page) throws IOException {
        copy("examples/coffee-shop");
        CliRunner cli = new CliRunner(folder).today(LocalDate.of(2026, 11, 21));
        List<String> blocks = Pages.blocks(Files.readString(Pages.ROOT.resolve(page)), "console");
        assertFalse(blocks.isEmpty());
        for (String block : blocks) {
            String command = block.substring(0, block.indexOf('\n'));
            String[] arguments = command.substring(PROMPT.length()).split(" ");
            int last = arguments.length - 1;
            arguments[last] = cli.path(arguments[last]);
            Result result = cli.run(arguments);
            assertShown(
                    block.substring(block.indexOf('\n') + 1),
                    result.out().replace(cli.path("examples"), "examples"));
        }
    }

    private static void assertShown(String shown, String printed) {
        if (!shown.contains(ELLIPSIS)) {
            assertEquals(shown, printed);
            return;
        }
        int from = 0;
        for (String part : shown.split(ELLIPSIS)) {
            int at = printed.indexOf(part, from);
            assertTrue(at >= 0, () -> part + "\nis not in\n" + printed);
            from = at + part.length();
        }
    }

    private void copy(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Pages.ROOT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
