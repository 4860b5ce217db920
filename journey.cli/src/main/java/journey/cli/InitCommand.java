// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.NewFolders;
import journey.cli.output.ProductVersion;
import journey.cli.output.Terminal;
import journey.dsl.starter.Starter;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code journey init}: writes a first map and the settings of a project. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description =
                "Writes a first map to begin with, and a journey.yaml for settings. Nothing is overwritten.",
        footer = {
            "",
            "Examples:",
            "  journey init                    in the current folder",
            "  journey init maps               in the folder maps, which is made if need be"
        })
final class InitCommand implements Callable<Integer> {

    private static final String MAP = "first-map.journey";
    private static final String SETTINGS = "journey.yaml";

    private final Terminal terminal;
    private final AtomicFile files;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "",
            description = "Where to write. Default: the current folder.")
    private Path folder;

    @Inject
    InitCommand(Terminal terminal, AtomicFile files) {
        this.terminal = terminal;
        this.files = files;
    }

    @Override
    public Integer call() {
        Starter starter =
                new Starter(
                        LocalDate.ofInstant(terminal.clock().instant(), ZoneId.systemDefault()));
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(folder.resolve(MAP), starter.map());
        texts.put(folder.resolve(SETTINGS), starter.settings());
        refuseToOverwrite(texts.keySet());
        write(texts);
        texts.keySet().forEach(file -> terminal.out().println("wrote " + named(file)));
        sayWhatToDoNext();
        return ExitStatus.OK;
    }

    private void refuseToOverwrite(Set<Path> wanted) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputException("'%s' is a file, not a folder.".formatted(named(folder)));
        }
        List<String> present =
                wanted.stream()
                        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                        .map(file -> "'" + named(file) + "'")
                        .toList();
        if (!present.isEmpty()) {
            throw new InputException(
                    "%s %s there already. Nothing was written."
                            .formatted(Words.all(present), present.size() == 1 ? "is" : "are"));
        }
    }

    /** Writes all files or, when one of them cannot be written, none. */
    private void write(Map<Path, String> texts) {
        NewFolders folders = newFolders();
        Deque<Path> written = new ArrayDeque<>();
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                files.create(text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
                written.add(text.getKey());
            }
        } catch (IOException e) {
            written.forEach(file -> file.toFile().delete());
            folders.removeEmpty();
            throw nothingWritten(e);
        }
    }

    private NewFolders newFolders() {
        try {
            return NewFolders.make(folder);
        } catch (IOException e) {
            throw nothingWritten(e);
        }
    }

    private InputException nothingWritten(IOException e) {
        return new InputException(
                "Nothing was written to '%s': %s".formatted(named(folder), Reasons.of(e)), e);
    }

    private void sayWhatToDoNext() {
        String path = folder.toString().isEmpty() ? "." : named(folder);
        String quoted = path.contains(" ") ? '"' + path + '"' : path;
        terminal.out().println();
        terminal.out()
                .println(
                        "Next: open "
                                + MAP
                                + " in a text editor, and replace its story by your own.");
        terminal.out()
                .println(
                        "`journey check "
                                + quoted
                                + "` tells what is wrong with a map or still missing in it.");
    }

    /** With '/' between folders, as all commands name files. */
    private static String named(Path path) {
        return SafeText.of(path.toString().replace(File.separatorChar, '/'));
    }
}
