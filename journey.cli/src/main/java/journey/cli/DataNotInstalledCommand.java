// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import journey.cli.output.ExitStatus;
import journey.cli.output.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Stands in for the commands that read data where their part of the product is not installed. */
@Command(hidden = true)
final class DataNotInstalledCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Unmatched private List<String> ignored;

    @Inject
    DataNotInstalledCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.complain(
                "Reading data is not part of this installation. Install the distribution with data, journey-data.zip; it has all other commands, too.");
        return ExitStatus.USAGE;
    }
}
