// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import journey.cli.CliRunner;
import journey.cli.CliRunner.Result;
import journey.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on data shows what its commands print. */
class DataPageTest {

    private static final String PROMPT = "$ journey ";

    @TempDir private Path folder;

    @Test
    void commandsPrintWhatThePageShows() throws IOException {
        copy("examples/coffee-shop");
        CliRunner cli = new CliRunner(folder).today(LocalDate.of(2026, 11, 21));
        List<String> blocks =
                Pages.blocks(Files.readString(Pages.ROOT.resolve("docs/data.md")), "console");
        assertFalse(blocks.isEmpty());
        for (String block : blocks) {
            String command = block.substring(0, block.indexOf('\n'));
            String[] arguments = command.substring(PROMPT.length()).split(" ");
            int last = arguments.length - 1;
            arguments[last] = cli.path(arguments[last]);
            Result result = cli.run(arguments);
            assertEquals(
                    block.substring(block.indexOf('\n') + 1),
                    result.out().replace(cli.path("examples"), "examples"),
                    () -> Arrays.toString(arguments) + result.err());
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
