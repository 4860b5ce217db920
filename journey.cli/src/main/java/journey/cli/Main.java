// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Injector;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import journey.cli.language.Language;
import journey.cli.output.Terminal;

/** Starts the command line. */
public final class Main {

    /** Commands that read no map: setting the language up would only slow them down. */
    private static final Set<String> WITHOUT_LANGUAGE = Set.of("config", "explain", "init");

    /** Of the commands for git, the one that reads maps. */
    private static final String MERGE_DRIVER = "merge-driver";

    private Main() {}

    public static void main(String[] args) {
        Terminal terminal =
                new Terminal(
                        System.in,
                        utf8(standardOutput()),
                        utf8(new FileOutputStream(FileDescriptor.err)),
                        Boolean.getBoolean("journey.stdout.terminal")
                                && System.getenv("NO_COLOR") == null,
                        columns(),
                        Boolean.getBoolean("journey.stderr.terminal"),
                        InstantSource.system());
        int status = JourneyCommand.run(terminal, language(args), args);
        terminal.flush();
        System.exit(status);
    }

    /** The language takes longer to set up than the command line to read, so both go at once. */
    private static Supplier<Injector> language(String... args) {
        boolean setsGitUp =
                args.length > 1 && args[0].equals("git") && !args[1].equals(MERGE_DRIVER);
        if (setsGitUp || (args.length > 0 && WITHOUT_LANGUAGE.contains(args[0]))) {
            return Language::create;
        }
        return CompletableFuture.supplyAsync(Language::create)::join;
    }

    /** What the launcher found out; some terminals say 0. */
    private static int columns() {
        int columns = Integer.getInteger("journey.stdout.columns", 0);
        return columns > 0 ? columns : 80;
    }

    /** Maps are UTF-8, so is what we say of them, whatever the platform's default. */
    private static PrintStream utf8(OutputStream out) {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    /** The launcher knows what standard output is. */
    private static OutputStream standardOutput() {
        return Boolean.getBoolean("journey.stdout.pipe")
                ? new PipeOutput(FileDescriptor.out)
                : new FileOutputStream(FileDescriptor.out);
    }

    /**
     * Goes on in silence when its reader has seen enough: {@code journey check maps | head}. A pipe
     * can fail in no other way, while a file can, on a disk that is full.
     */
    private static final class PipeOutput extends FileOutputStream {

        PipeOutput(FileDescriptor descriptor) {
            super(descriptor);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                super.write(bytes, offset, length);
            } catch (IOException e) {
                // Nobody reads any more.
            }
        }
    }
}
