// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on differences shows what happens. */
class DiffPageTest {

    @Test
    void itsExampleIsWhatIsPrinted(@TempDir Path folder) throws IOException {
        String page = Files.readString(Pages.ROOT.resolve("docs/diff.md"));
        List<String> examples = Pages.examples(page);
        CliRunner cli = new CliRunner(folder);
        cli.file("old.journey", examples.get(0));
        cli.file("new.journey", examples.get(1));
        cli.run("check", "--fail-on", "error", cli.root()).assertStatus(0);
        CliRunner.Result result =
                cli.run("diff", cli.path("old.journey"), cli.path("new.journey")).assertStatus(0);
        assertEquals(
                Pages.blocks(page, "text").get(0),
                result.out().replace(cli.root() + "/", "").replace(System.lineSeparator(), "\n"));
    }
}
