// SPDX-License-Identifier: EPL-2.0
package journey.cli.options;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.output.Terminal;
import picocli.CommandLine.Option;

/** Whether a command may write what it has just said: by an option, or by an answer. */
final class Consent {

    @Option(names = "--dry-run", description = "Only say what would be written.")
    private boolean dryRun;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask. Needed where nobody can answer, as in a script.")
    private boolean yes;

    /**
     * Asks, unless the command line has answered already.
     *
     * @param question to be answered with yes or no
     * @throws InputException when nobody can be asked
     */
    boolean isGiven(Terminal terminal, String question) {
        if (dryRun || yes) {
            return !dryRun;
        }
        if (!terminal.showsProgress()) {
            throw new InputException(
                    "Nothing was written. Say --yes to agree without being asked.");
        }
        terminal.out().flush();
        terminal.err().print(question + " [y/N] ");
        terminal.err().flush();
        boolean agreed = isYes(answer(terminal));
        if (!agreed) {
            terminal.err().println("Nothing was written.");
        }
        return agreed;
    }

    private static boolean isYes(String answer) {
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }

    private static String answer(Terminal terminal) {
        try {
            return new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
                    .readLine();
        } catch (IOException e) {
            throw new InputException("Standard input cannot be read: " + Reasons.of(e), e);
        }
    }
}
