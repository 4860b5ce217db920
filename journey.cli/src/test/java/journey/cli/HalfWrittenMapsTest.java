// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import journey.cli.output.ExitStatus;
import journey.testing.FullMap;
import journey.testing.HalfWrittenMaps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command gives up on a map in which words are missing. */
@Timeout(600)
class HalfWrittenMapsTest {

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void writeMaps() throws IOException {
        cli = new CliRunner(folder);
        int i = 0;
        for (String map : HalfWrittenMaps.of(FullMap.TEXT)) {
            String name = "m%04d.journey".formatted(i++);
            cli.file("half/" + name, map);
            cli.file("whole/" + name, FullMap.TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check half",
                "check --fix --unsafe-fixes half",
                "format --check half",
                "diff half whole",
                "diff whole half",
                "diff half half",
                "diff --format html=page.html half whole",
                "render --format html -o out half",
                "render --format svg -o out half",
                "render --format markdown -o out half",
                "export csv half",
                "export json half",
                "export mermaid half"
            })
    void endsWithoutDefect(String command) {
        String[] words = command.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].matches("half|whole|out|.*=page.html")) {
                words[i] = words[i].replaceFirst("([^=]*)$", cli.root() + "/$1");
            }
        }
        CliRunner.Result result = cli.run(words);
        assertNotEquals(ExitStatus.DEFECT, result.status(), () -> result.out() + result.err());
    }
}
