// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import journey.dsl.text.SafeText;

/**
 * Questions and answers between the program and the person at the terminal. Nothing of them is
 * kept.
 */
final class Dialogue {

    private final BufferedReader in;
    private final PrintWriter out;

    /**
     * @param in what the person types
     * @param out what the person sees
     */
    Dialogue(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    /** The terminal; empty when what is typed or told would come from or go to somewhere else. */
    static Optional<Dialogue> atTerminal() {
        Console console = System.console();
        return console == null
                ? Optional.empty()
                : Optional.of(new Dialogue(new BufferedReader(console.reader()), console.writer()));
    }

    /** An answer; empty when the person has none. */
    Optional<String> ask(String question) {
        out.print(question + " ");
        out.flush();
        try {
            return Optional.ofNullable(in.readLine())
                    .map(String::strip)
                    .filter(it -> !it.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells a line. */
    void tell(String line) {
        out.println(SafeText.line(line));
        out.flush();
    }
}
