// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.dsl.configuration.Configurations;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Which files a source names, and which of them may be read. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class SourceFilesTest {

    @Inject private LoadedSource source;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        source.in(folder);
    }

    @AfterEach
    void close() {
        source.close();
    }

    private static final String ROWS = "id,b\n1,2\n";

    @Test
    void patternsFindSortedFiles() throws IOException {
        source.with("data/b.csv", "id\nb\n").with("data/a.csv", "id\na\n");
        source.with("data/deep/c.csv", "id\nc\n").with("data/.hidden.csv", "id\nh\n");
        source.with("data/a.txt", "id\nt\n");
        assertEquals(List.of("2: a", "2: b"), source.rows("data/*.csv", "id"));
        assertEquals(List.of(1L, 1L), source.loaded().rows());
        assertEquals(List.of("2: a", "2: b", "2: c"), source.rows("data/**/*.csv", "id"));
        assertEquals(List.of("2: a", "2: t", "2: b", "2: c"), source.rows("data/**", "id"));
        assertEquals(List.of("2: a", "2: b"), source.rows("./data/?.csv", "id"));
        assertEquals(List.of("2: c"), source.rows("data/*/c.csv", "id"));
    }

    @Test
    void bracketsInAPatternStandForThemselves() throws IOException {
        source.with("data/[a]{1}.csv", "id\na\n").with("data/a.csv", "id\nb\n");
        assertEquals(List.of("2: a"), source.rows("data/[a]*.csv", "id"));
    }

    @Test
    void aMissingFileIsToldWithTheNearestName() throws IOException {
        source.with("data/till.csv", ROWS);
        assertEquals(List.of(), source.rows("data/tll.csv", "id"));
        assertEquals(
                List.of("ERROR There is no file 'data/tll.csv'; did you mean 'till.csv'?"),
                source.problems());
        source.rows("nowhere/at-all.csv", "id");
        assertEquals(List.of("ERROR There is no file 'nowhere/at-all.csv'."), source.problems());
    }

    @Test
    void aPatternWithoutFilesIsTold() throws IOException {
        source.with("data/till.csv", ROWS);
        source.rows("data/*.parquet", "id");
        assertEquals(List.of("ERROR No file matches 'data/*.parquet'."), source.problems());
        source.rows("nowhere/*.csv", "id");
        assertEquals(List.of("ERROR There is no folder for 'nowhere/*.csv'."), source.problems());
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        source.with("data/till.csv", ROWS);
        source.rows("data", "id");
        assertEquals(
                List.of("ERROR 'data' is a folder; 'data/*' stands for the files in it."),
                source.problems());
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        source.with("a.csv", "").with("b.csv", "\uFEFF\n \n");
        source.rows("?.csv", "id");
        assertEquals(
                List.of("ERROR a.csv The file is empty.", "ERROR b.csv The file is empty."),
                source.problems());
    }

    @Test
    void aHeaderWithoutRowsIsTold() throws IOException {
        source.with("a.csv", "id,b\n");
        assertEquals(List.of(), source.rows("a.csv", "id"));
        assertEquals(List.of("WARNING a.csv The file has no rows."), source.problems());
    }

    @Test
    void aFileOfAnotherKindIsTold() throws IOException {
        source.with("a.csv", new byte[] {'G', 'I', 'F', '8', 0, 0, 1, 2});
        source.rows("a.csv", "id");
        assertEquals(
                List.of("ERROR a.csv The file is neither text nor Parquet nor a spreadsheet."),
                source.problems());
    }

    @Test
    void aColumnThatNoFileHasIsToldWithTheNearestName() throws IOException {
        source.with("a.csv", "user_id,b\n1,2\n").with("b.csv", "user_id,c\n1,2\n");
        source.rows("a.csv", "user_di");
        assertEquals(
                List.of("ERROR a.csv The file has no column 'user_di'; did you mean 'user_id'?"),
                source.problems());
        source.rows("*.csv", "nothing_like_it");
        assertEquals(List.of("ERROR No file has a column 'nothing_like_it'."), source.problems());
    }

    @Test
    void filesOfOnePatternMayHaveOtherColumns() throws IOException {
        source.with("a.csv", "id,score\n1,9\n").with("b.csv", "score;extra;id\n8;x;2\n");
        source.with("c.jsonl", "{\"id\": 3}\n");
        assertEquals(List.of("2: 1 | 9", "2: 2 | 8", "1: 3 | "), source.rows("?.*", "id", "score"));
        assertEquals(
                List.of(
                        "WARNING c.jsonl The file has no column 'score', which others of the source"
                                + " have; it is empty here."),
                source.problems());
    }

    @Test
    void aPathOutOfTheRepositoryIsRefused() throws IOException {
        source.with("repository/.git/HEAD", "").with("exports/a.csv", ROWS);
        source.with("repository/data/b.csv", ROWS);
        String map = "repository/maps/map.journey";
        assertEquals(List.of("2: 1"), source.rowsOfMap(map, "../data/b.csv", "id"));
        for (String path : List.of("../../exports/a.csv", "../../exports/*.csv")) {
            assertEquals(List.of(), source.rowsOfMap(map, path, "id"));
            assertEquals(
                    List.of(
                            "ERROR '"
                                    + path
                                    + "' is outside of the repository; 'data: {folders: [...]}' in"
                                    + " journey.yaml allows a folder."),
                    source.problems());
        }
    }

    @Test
    void aLinkOutOfTheRepositoryIsRefused() throws IOException {
        source.with("repository/.git/HEAD", "").with("exports/a.csv", ROWS);
        source.with("repository/data/b.csv", ROWS);
        Path exports = source.folder().resolve("exports");
        Files.createSymbolicLink(
                source.folder().resolve("repository/data/a.csv"), exports.resolve("a.csv"));
        Files.createSymbolicLink(source.folder().resolve("repository/linked"), exports);
        String map = "repository/map.journey";
        assertEquals(List.of("2: 1"), source.rowsOfMap(map, "data/*.csv", "id"));
        assertEquals(1, source.loaded().files().size());
        assertEquals(
                "ERROR 'data/a.csv' leads outside of the repository; 'data: {folders: [...]}' in"
                        + " journey.yaml allows a folder.",
                source.problems().get(0));
        for (String path : List.of("linked/a.csv", "linked/*.csv", "data/a.csv")) {
            assertEquals(List.of(), source.rowsOfMap(map, path, "id"));
            assertEquals(1, source.problems().size());
        }
        assertEquals(List.of("2: 1"), source.rowsOfMap(map, "**/*.csv", "id"));
    }

    @Test
    void aFolderThatTheConfigurationAllowsMayBeRead() throws IOException {
        source.with("repository/.git/HEAD", "").with("exports/a.csv", ROWS);
        source.with("repository/journey.yaml", "data: {folders: [../exports]}\n");
        source.with("secrets/a.csv", ROWS);
        String map = "repository/maps/map.journey";
        assertEquals(List.of("2: 1"), source.rowsOfMap(map, "../../exports/*.csv", "id"));
        assertEquals(List.of(), source.rowsOfMap(map, "../../exports/../secrets/a.csv", "id"));
    }

    @Test
    void withoutARepositoryTheFolderOfTheConfigurationIsTheLimit() throws IOException {
        source.with("data/a.csv", ROWS);
        String map = "project/maps/map.journey";
        assertEquals(List.of(), source.rowsOfMap(map, "../../data/a.csv", "id"));
        source.with("journey.yaml", "");
        assertEquals(List.of("2: 1"), source.rowsOfMap(map, "../../data/a.csv", "id"));
    }

    @Test
    void aConfigurationThatCannotBeUsedAllowsNothing() throws IOException {
        source.with("a.csv", ROWS).with("journey.yaml", "data: {folder: [/]}\n");
        assertEquals(List.of(), source.rows("a.csv", "id"));
        assertTrue(
                source.problems().get(0).contains("There is no setting 'folder'"),
                source.problems().toString());
    }

    @Test
    void columnsOfAFileAreToldWithoutAMap() throws IOException {
        source.with("a.csv", "id;note\n1;2\n");
        FileColumns columns =
                new RowLoader(source.database(), new Configurations())
                        .columns(source.folder().resolve("a.csv"));
        assertEquals(new FileColumns("CSV", List.of("id", "note"), List.of()), columns);
    }
}
