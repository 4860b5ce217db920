// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "format")
final class FormatCommand implements Callable<Integer> {
    FormatCommand(Terminal terminal) {}

    @Override
    public Integer call() {
        return 0;
    }
}
