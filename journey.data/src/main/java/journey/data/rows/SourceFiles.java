// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import journey.data.problem.DataProblem;
import journey.data.problem.DataProblem.Severity;
import journey.dsl.text.Spelling;
import journey.model.Source;

/** Finds the files of a source, and says why there are none. */
public final class SourceFiles {

    private final Source source;
    private final Path folder;
    private final DataFolders folders;
    private final List<Path> files = new ArrayList<>();
    private final List<DataProblem> problems = new ArrayList<>();

    private SourceFiles(Source source, Path folder, DataFolders folders) {
        this.source = source;
        this.folder = folder;
        this.folders = folders;
    }

    /**
     * Looks for the files.
     *
     * @param map the file of the source, a path without symbolic links
     */
    static SourceFiles of(Source source, Path map, DataFolders folders) {
        SourceFiles found = new SourceFiles(source, map.getParent(), folders);
        try {
            found.find(source.getData());
        } catch (InvalidPathException | IOException e) {
            found.error("'%s' cannot be looked up.".formatted(source.getData()));
        }
        return found;
    }

    /** No files, for a reason. */
    static SourceFiles none(Source source, String reason) {
        SourceFiles none = new SourceFiles(source, null, null);
        none.error(reason);
        return none;
    }

    /** The files, sorted by name. */
    public List<Path> files() {
        return List.copyOf(files);
    }

    /** Why files are missing. */
    public List<DataProblem> problems() {
        return List.copyOf(problems);
    }

    private void find(String text) throws IOException {
        if (FilePattern.isPattern(text)) {
            findAll(text);
            return;
        }
        Path file = folder.resolve(text).normalize();
        if (!Files.exists(file)) {
            error("There is no file '%s'%s".formatted(text, meant(file)));
        } else if (!folders.allow(file)) {
            refuse("'%s' is".formatted(text));
        } else if (Files.isDirectory(file)) {
            error("'%s' is a folder; '%s/*' stands for the files in it.".formatted(text, text));
        } else {
            files.add(file);
        }
    }

    private void findAll(String text) throws IOException {
        FilePattern pattern = FilePattern.of(folder, text);
        if (!Files.isDirectory(pattern.base())) {
            error("There is no folder for '%s'.".formatted(text));
            return;
        }
        if (!folders.allow(pattern.base())) {
            refuse("'%s' is".formatted(text));
            return;
        }
        List<Path> found = pattern.files();
        if (found.isEmpty()) {
            error("No file matches '%s'.".formatted(text));
        }
        for (Path file : found) {
            if (folders.allow(file)) {
                files.add(file);
            } else {
                refuse("'%s' leads".formatted(folder.relativize(file)));
            }
        }
    }

    private static String meant(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return ".";
        }
        try (Stream<Path> others = Files.list(parent)) {
            return Spelling.nearest(
                            file.getFileName().toString(),
                            others.map(other -> other.getFileName().toString()))
                    .map("; did you mean '%s'?"::formatted)
                    .orElse(".");
        }
    }

    private void refuse(String what) {
        error(
                what
                        + " outside of the repository; 'data: {folders: [...]}' in journey.yaml"
                        + " allows a folder.");
    }

    private void error(String message) {
        problems.add(
                new DataProblem(
                        Severity.ERROR, source, Optional.empty(), OptionalLong.empty(), message));
    }
}
