// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.output.AtomicFile;
import journey.cli.output.NewFolders;
import journey.dsl.editing.TextLines;
import journey.dsl.resource.PlainFile;

/**
 * What a repository needs so that git shows and merges maps by what they say: settings in its
 * configuration, and lines of attributes. Both belong to one clone and are not committed.
 */
public final class GitSetup {

    /** The lines that tell git which files are maps, and what customers did along them. */
    public static final List<String> ATTRIBUTES =
            List.of("*.journey diff=journey merge=journey", "*.flow.json merge=journey");

    /** Names of files in attributes are in any encoding: this one keeps all bytes as they are. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /**
     * The line of a stage, or of what stands beside stages, up to the brace. Not of a moment: git
     * takes the last such line above, which would be a moment's for a measure of the stage behind.
     */
    private static final String ELEMENT =
            "^[[:space:]]*((persona|source|metric|journey|stage|action|view)"
                    + "[[:space:]]+[^[:space:]\"]+[[:space:]]+\"[^{]*[^{[:space:]])";

    /**
     * A setting of git.
     *
     * @param name as git names it
     * @param purpose what it is good for, as the end of a sentence about git
     */
    public record Setting(String name, String purpose, String value) {}

    private final Git git;
    private final AtomicFile files;
    private final Path attributes;

    public GitSetup(Git git, AtomicFile files) {
        this.git = git;
        this.files = files;
        attributes = path(git.run("rev-parse", "--git-path", "info/attributes"));
    }

    /** The file with the settings of the repository. */
    public Path configuration() {
        return path(git.run("rev-parse", "--git-common-dir")).resolve("config");
    }

    public Path attributes() {
        return attributes;
    }

    private Path path(String named) {
        return git.top().resolve(named).toAbsolutePath().normalize();
    }

    /**
     * All settings.
     *
     * @param launcher the path of this program; git runs it through a shell, on Windows too
     */
    private static List<Setting> settings(String launcher) {
        String command = "'" + launcher.replace('\\', '/').replace("'", "'\\''") + "'";
        // Whatever keeps the program from an answer, both sides have to be in the file: for git, a
        // driver that failed has left a conflict, and a file with our side only would pass for it.
        String driver =
                command.replace("%", "%%")
                        + " git merge-driver -- %O %A %B %L %P %S %X %Y; s=$?; test $s -le 1 ||"
                        + " { git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B;"
                        + " s=$?; }; exit $s";
        return List.of(
                new Setting(
                        "diff.journey.xfuncname",
                        "head each part of a diff with the stage that it is in",
                        ELEMENT),
                new Setting(
                        "difftool.journey.cmd",
                        "tell changes in the words of the map: git difftool -t journey",
                        command + " diff \"$LOCAL\" \"$REMOTE\""),
                new Setting(
                        "merge.journey.name",
                        "call what merges maps by a name",
                        "journey maps by what they say"),
                new Setting(
                        "merge.journey.driver",
                        "merge maps fact by fact, and by lines if that fails",
                        driver));
    }

    /** The settings that are missing or have another value. */
    public List<Setting> missing(String launcher) {
        return settings(launcher).stream()
                .filter(setting -> !git.ownSetting(setting.name).equals(Optional.of(setting.value)))
                .toList();
    }

    /** The names of the settings that are there. */
    public List<String> present() {
        return settings("").stream()
                .map(Setting::name)
                .filter(name -> git.ownSetting(name).isPresent())
                .toList();
    }

    public boolean hasAttributes() {
        return missingAttributes(text()).isEmpty();
    }

    private static List<String> missingAttributes(String text) {
        List<String> lines = text.lines().toList();
        return ATTRIBUTES.stream().filter(it -> !lines.contains(it)).toList();
    }

    /**
     * Writes settings and, unless they are there, the lines of attributes; all others stay.
     *
     * @throws InputException when one cannot be written; then there are no lines of attributes, and
     *     git uses none of the settings
     */
    public void write(List<Setting> settings) {
        boolean isNew = !hasAttributes();
        NewFolders folders = isNew ? addAttributes() : NewFolders.NONE;
        try {
            settings.forEach(it -> git.run("config", "--local", it.name, it.value));
        } catch (InputException e) {
            if (isNew) {
                removeAttributes();
                folders.removeEmpty();
            }
            throw e;
        }
    }

    /** Removes settings; all others stay. */
    public void remove(List<String> settings) {
        settings.forEach(name -> git.run("config", "--local", "--unset-all", name));
    }

    /** Adds the missing lines of attributes after all others. */
    private NewFolders addAttributes() {
        String text = text();
        String lineBreak = new TextLines(text).lineBreak();
        boolean ends = text.isEmpty() || text.endsWith("\n");
        String missing = String.join(lineBreak, missingAttributes(text));
        return save(text + (ends ? "" : lineBreak) + missing + lineBreak);
    }

    /** Removes the lines of attributes, and the file with its last line. */
    public void removeAttributes() {
        List<String> rest = new ArrayList<>(List.of(text().split("(?<=\n)")));
        rest.removeIf(line -> ATTRIBUTES.contains(line.stripTrailing()));
        save(String.join("", rest));
    }

    private String text() {
        try {
            return Files.exists(attributes, LinkOption.NOFOLLOW_LINKS)
                    ? new String(PlainFile.read(attributes), BYTES)
                    : "";
        } catch (IOException e) {
            throw failure("read", e);
        }
    }

    private NewFolders save(String text) {
        NewFolders folders = NewFolders.NONE;
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(attributes);
                return folders;
            }
            folders = NewFolders.make(attributes.getParent());
            files.write(attributes, text.getBytes(BYTES));
            return folders;
        } catch (IOException e) {
            folders.removeEmpty();
            throw failure("written", e);
        }
    }

    private InputException failure(String what, IOException e) {
        return new InputException(
                "'%s' cannot be %s: %s".formatted(attributes, what, Reasons.of(e)), e);
    }
}
