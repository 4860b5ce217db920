// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.dsl.JourneyInjectorProvider;
import journey.dsl.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README promises is what happens. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ReadmeIT {

    private static final Path COMMAND =
            Pages.ROOT.resolve("journey.cli/target/journey/journey/bin/journey");

    @Inject private Maps maps;

    @Test
    void showsTheOutputOfItsFirstCommand() throws Exception {
        String command = Pages.blocks(readme(), "sh").get(0).strip();
        assertEquals("./journey check examples", command);
        String shown = Pages.blocks(readme(), "text").get(0);
        assertEquals(withoutTime(shown), withoutTime(outputOf("check", "examples")));
    }

    @Test
    void itsExampleHasNoError() throws IOException {
        List<String> examples = Pages.examples(readme());
        assertEquals(1, examples.size());
        assertTrue(
                maps.issues(examples.get(0)).stream()
                        .noneMatch(issue -> issue.getSeverity() == Severity.ERROR));
    }

    @Test
    void itsTestCommandIsWhatContinuousIntegrationRuns() throws IOException {
        String command = Pages.blocks(readme(), "sh").get(1).strip();
        assertEquals("mvn -B verify", command);
        assertTrue(
                Files.readAllLines(Pages.ROOT.resolve(".ci/run")).contains(command),
                "not in .ci/run: " + command);
    }

    private static String readme() throws IOException {
        return Files.readString(Pages.ROOT.resolve("README.md"));
    }

    private static String outputOf(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(COMMAND.toString());
        builder.command().addAll(List.of(arguments));
        Process process =
                builder.directory(Pages.ROOT.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private static String withoutTime(String output) {
        return output.replaceAll("\\(\\d+\\.\\d+ s\\)", "(… s)");
    }
}
