// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README promises is what happens. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ReadmeIT {

    private static final Path COMMAND =
            Pages.ROOT.resolve("journey.cli/target/journey/journey/bin/journey");

    @Inject private Maps maps;

    /** A line with an ellipsis stands for what is left out. */
    @Test
    void showsTheOutputOfItsFirstCommand() throws Exception {
        List<String> command = List.of(Pages.blocks(readme(), "sh").get(0).strip().split(" "));
        assertEquals("./journey", command.get(0));
        String output =
                withoutTime(outputOf(command.subList(1, command.size()).toArray(String[]::new)));
        int end = 0;
        for (String shown : withoutTime(Pages.blocks(readme(), "text").get(0)).split("…\n")) {
            int start = output.indexOf(shown, end);
            assertTrue(start >= 0, () -> "not in the output: " + shown);
            end = start + shown.length();
        }
        assertEquals(output.length(), end);
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

    /**
     * The pictures are what the build makes of the examples. Run with {@code
     * -Djourney.golden=update} to write them anew, and look at them.
     */
    @ParameterizedTest
    @CsvSource({
        "coffee-shop.svg, MorningCoffee.svg, coffee-shop",
        "coffee-shop-dark.svg, MorningCoffee.svg, coffee-shop --theme dark",
        "coffee-shop-blueprint.svg, MorningCoffee-blueprint-Commuter.svg, coffee-shop --blueprint --existing --persona Commuter",
        "coffee-shop-blueprint-dark.svg, MorningCoffee-blueprint-Commuter.svg, coffee-shop --blueprint --existing --persona Commuter --theme dark",
        "grocery-roadmap.svg, GroceryRun2028-Roadmap.svg, online-grocery --view Roadmap",
        "grocery-roadmap-dark.svg, GroceryRun2028-Roadmap.svg, online-grocery --view Roadmap --theme dark"
    })
    void showsPicturesThatTheBuildMakes(
            String picture, String made, String arguments, @TempDir Path folder) throws Exception {
        List<String> command = new ArrayList<>(List.of("render", "-o", folder.toString()));
        command.addAll(List.of(("examples/" + arguments).split(" ")));
        outputOf(command.toArray(String[]::new));
        Path shown = Pages.ROOT.resolve("docs/images").resolve(picture);
        byte[] actual = Files.readAllBytes(folder.resolve(made));
        if ("update".equals(System.getProperty("journey.golden"))) {
            Files.write(shown, actual);
        }
        assertArrayEquals(Files.readAllBytes(shown), actual, picture);
        assertTrue(readme().contains("docs/images/" + picture), picture);
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
        return output.replaceAll("\\(\\d+\\.\\d+ s\\)", "(0.00 s)");
    }
}
