// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Problems view and the command line report the same. */
class SameAsCommandLineTest extends WorkbenchTest {

    private static final Pattern FILE = Pattern.compile("\"path\":\"(?:\\./)?([^\"]+)\"");
    private static final Pattern LINE = Pattern.compile("\"start\":\\{\"line\":(\\d+)");
    private static final Pattern SEVERITY = Pattern.compile("\"severity\":\"(\\w+)\"");
    private static final Pattern CHECK = Pattern.compile("\"code\":\\{\"value\":\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {"coffee-shop", "hospital-visit", "online-grocery", "telecom-onboarding"})
    void forExample(String name) throws Exception {
        assertSame(example(name));
    }

    @Test
    void forMapsWithAllKindsOfFaults() throws Exception {
        IProject project = project("faults");
        write(project, "broken.journey", "persona Anna \"Anna\" {\n    gaol Coffee\n}\n");
        write(
                project,
                "map.journey",
                """
                import "broken.journey"
                import "missing.journey"
                import "shared/library.journey"

                journey Coffee "Coffee" {
                    persona Anna
                    stage Buy "Buys" {
                        touchpoint Order "Orders" via Shop, Till {
                            emotion -3 // journey:ignore negative-emotion-without-pain -- known
                            opportunity Ahead "Order ahead"
                        }
                        step Wait "Waits" proposed
                    }
                }
                """);
        write(
                project,
                "future.journey",
                """
                import "map.journey"

                journey Later "Later" {
                    future of Coffee
                    action OrderAhead "Order ahead" { delivers Coffee.Buy.Order.Ahead }
                }
                """);
        write(
                project,
                "shared/library.journey",
                """
                channel Shop "Shop" offline
                channel Market "Market" offline
                team Staff "Staff"
                """);
        write(project, "drafts/draft.journey", "journey Draft \"Draft\"\n");
        write(project, "._map.journey", "left by a Mac");
        write(project, ".hidden/map.journey", "journey Hidden \"Hidden\"\n");
        write(project, "node_modules/pkg/map.journey", "journey Package \"Package\"\n");
        write(
                project,
                "journey.yaml",
                """
                ignore:
                  - drafts/**
                severity:
                  evidence: warning
                  hygiene: warning
                """);
        assertSame(project);
    }

    private static void assertSame(IProject project) throws Exception {
        build();
        assertEquals(
                String.join("\n", commandLine(project.getLocation().toFile().toPath())),
                String.join("\n", markers(project)));
    }

    /** Findings as {@link WorkbenchTest#markers} words them. */
    private static List<String> commandLine(Path folder) throws Exception {
        Path product = root().resolve("journey.cli/target/journey/journey/bin/journey");
        assertTrue(Files.exists(product), "journey.cli has not been built");
        Process process =
                new ProcessBuilder("sh", product.toString(), "check", "--format", "rdjsonl", ".")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor() <= 1, output);
        return output.lines()
                .map(finding -> words(finding, folder.getFileName() + "/"))
                .sorted()
                .toList();
    }

    private static String words(String finding, String folder) {
        return "%s:%s %s %s"
                .formatted(
                        // The command line names files from the root of a git repository.
                        group(FILE, finding).replaceFirst("^.*/" + folder, ""),
                        group(LINE, finding),
                        group(SEVERITY, finding).toLowerCase(Locale.ROOT),
                        group(CHECK, finding));
    }

    private static String group(Pattern pattern, String finding) {
        Matcher matcher = pattern.matcher(finding);
        assertTrue(matcher.find(), () -> pattern + " in " + finding);
        return matcher.group(1);
    }
}
