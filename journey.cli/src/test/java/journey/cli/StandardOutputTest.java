// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What happens when nobody takes the output. The system's words for it play no part. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands of the test are shell commands")
class StandardOutputTest {

    @TempDir private Path folder;

    @Test
    void goesOnInSilenceWhenTheReaderOfAPipeHasSeenEnough() throws Exception {
        assertEquals("0\n", errorsOf("{ \"$0\" explain --all; echo $? >&2; } | true"));
    }

    @Test
    void saysThatAFullDiskTakesNothing() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        assertEquals(
                "journey: Standard output cannot be written.\n2\n",
                errorsOf("\"$0\" explain --all > /dev/full; echo $? >&2"));
    }

    /** Runs a line of the shell, in which $0 is the program, and returns what it says on errors. */
    private String errorsOf(String line) throws IOException, InterruptedException {
        Path launcher = new GitRepository(folder).launcher();
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line, launcher(launcher));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return errors;
    }

    /** With the lines of the product's launcher that say what standard output is. */
    private String launcher(Path plain) throws IOException {
        String product =
                Files.readString(
                        journey.testing.Pages.ROOT.resolve(
                                "journey.cli/src/main/dist/bin/journey"));
        int start = product.indexOf("if [ -p ");
        String condition = product.substring(start, product.indexOf("fi\n", start) + 3);
        String text =
                Files.readString(plain)
                        .replace("exec ", condition + "exec ")
                        .replace("-XX:+UseSerialGC", "-XX:+UseSerialGC $options");
        Path launcher = Files.writeString(plain.resolveSibling("with-output"), text);
        launcher.toFile().setExecutable(true);
        return launcher.toString();
    }
}
