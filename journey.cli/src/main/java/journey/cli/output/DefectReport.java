// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.dsl.text.SafeText;

/** Tells the user of a defect of the program, and keeps the details for those who fix it. */
public final class DefectReport {

    private final Terminal terminal;

    public DefectReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints one paragraph for all defects, and writes their stack traces to a file. */
    public void print(List<? extends Throwable> defects) {
        Throwable first = defects.get(0);
        terminal.err()
                .printf(
                        "journey: this is a defect of the program, not of your maps: %s%n",
                        SafeText.of(
                                first.getMessage() == null
                                        ? first.getClass().getName()
                                        : first.getMessage()));
        terminal.err().println("None of your files was changed by it.");
        try {
            Path details = Files.createTempFile("journey-defect-", ".txt");
            Files.writeString(details, traces(defects));
            terminal.err()
                    .println("Please report it to the project, with the file " + details + ".");
        } catch (IOException e) {
            terminal.err().println("Please report it to the project, with these lines:");
            terminal.err().print(traces(defects));
        }
    }

    public void print(Throwable defect) {
        print(List.of(defect));
    }

    private static String traces(List<? extends Throwable> defects) {
        StringWriter traces = new StringWriter();
        PrintWriter writer = new PrintWriter(traces);
        writer.println(String.join("\n", new ProductVersion().getVersion()));
        defects.forEach(defect -> defect.printStackTrace(writer));
        return traces.toString();
    }
}
