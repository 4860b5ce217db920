// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import journey.cli.files.InputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The git of the machine is the oracle. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisionNamesTest {

    private final List<String> notices = new ArrayList<>();
    private journey.cli.GitRepository git;

    /** Two branches and a merge, two remotes, an upstream of each kind, and a log of some days. */
    @BeforeAll
    void createRepository(@TempDir Path folder) throws IOException {
        git = new journey.cli.GitRepository(folder);
        git.commit("a.journey", "// 1");
        git.git("tag", "-a", "v1", "-m", "first");
        git.git("checkout", "-q", "-b", "topic");
        commit("fix: the door (again)");
        git.git("checkout", "-q", "main");
        commit("second: main");
        git.git("merge", "-q", "--no-edit", "-m", "Merge topic", "topic");
        commit("!odd");
        commit("last");
        git.git("remote", "add", "-f", "company", "file://" + git.folder());
        git.git("remote", "add", "-f", "origin", "file://" + git.folder());
        git.git("remote", "set-head", "company", "topic");
        git.git("remote", "set-head", "origin", "main");
        git.git("branch", "-q", "--set-upstream-to", "company/main", "main");
        git.git("branch", "-q", "--set-upstream-to", "main", "topic");
        git.git("branch", "-q", "--no-track", "alone", "topic");
        git.git("branch", "-q", "beef", "v1");
        git.git("config", "branch.alone.remote", "company");
        git.git("config", "branch.alone.merge", "refs/heads/gone");
        commit("ahead of the upstream");
        git.git("checkout", "-q", "topic");
        git.git("checkout", "-q", "main");
    }

    private void commit(String message) throws IOException {
        git.git("commit", "-q", "--allow-empty", "-m", message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD",
                "@",
                "@~1",
                "@^",
                "@~",
                "@^0",
                "main~3^2",
                "HEAD^^",
                "v1",
                "v1^{}",
                "v1^{commit}",
                "v1^0",
                "tags/v1",
                "heads/main",
                "refs/heads/topic",
                "topic@{0}",
                "main",
                "beef",
                "@{u}",
                "@{upstream}",
                "@{UPSTREAM}",
                "@{U}",
                "main@{u}",
                "main@{upstream}~1",
                "HEAD@{u}",
                "@@{u}",
                "topic@{u}",
                "@{-1}@{u}",
                "@{u}^{/second}",
                "@{u}^{commit}",
                "@{push}",
                "main@{push}",
                "@{PUSH}~1",
                "origin",
                "company",
                "origin~1",
                "company/HEAD",
                "origin/main",
                "remotes/company/topic",
                ":/second",
                ":/fix: the door \\(again\\)",
                ":/^last",
                ":/!-last",
                ":/!!odd",
                ":/last\n$",
                ":/Merge.topic",
                "HEAD^{/second}",
                "HEAD^{/fix}",
                "@^{/last}~1",
                "HEAD^{/!-ahead}",
                "HEAD^{/}",
                "topic^{/.*}",
                "HEAD~3^{/fix}^{commit}",
                "v1^{/change}",
                "HEAD@{0}",
                "HEAD@{1}",
                "HEAD@{4}",
                "@{1}",
                "main@{2}",
                "@{-1}",
                "@{-1}~1",
                "@{-2}",
                "@{-1}@{0}",
                "@@{1}",
                "main@{now}",
                "main@{yesterday}",
                "main@{1.day.ago}",
                "@{3 weeks ago}",
                "main@{2001-01-31}",
                "main@{2001-01-31 14:30}",
                "main@{2001-01-31T14:30:01Z}",
                "main@{2001-01-31 14:30:01 +0200}",
                "HEAD@{5.minutes.ago}",
                "main@{1.second.ago}",
                "main@{6.months.ago}",
                "main@{10 years ago}",
            })
    void findsWhatGitFinds(String name) throws IOException {
        // Git takes all that stands behind ":/" for the text.
        String commit = name.startsWith(":/") ? name : name + "^{commit}";
        String expected = git.git("rev-parse", "-q", "--verify", commit);
        String[] lines = expected.strip().split("\\R");
        assertEquals(lines[lines.length - 1], find(name));
    }

    @Test
    void findsIdsAsGitDoes() throws IOException {
        String id = git.git("rev-parse", "main~1").strip();
        assertEquals(id, find(id));
        assertEquals(id, find(id.substring(0, 9)));
        assertEquals(id, find("v1-3-g" + id.substring(0, 9)));
        assertEquals(id, find(id.substring(0, 9) + "^0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nowhere",
                "nowhere~1",
                "HEAD~50",
                "HEAD^3",
                "HEAD^{nothing}",
                "HEAD^{tree}",
                "HEAD:a.journey",
                ":a.journey",
                "main..topic",
                "^",
                "~",
                "@{",
                "@{}",
                "^{}",
                "^{/x}",
                "--",
                "-1",
                "HEAD^{/no such text}",
                ":/no such text",
                ":/last$",
                ":/",
                ":/!x",
                "nowhere@{u}",
                "v1@{u}",
                "alone@{u}",
                "alone@{push}",
                "beef@{upstream}",
                "beef@{push}",
                "topic@{push}",
                "HEAD@{99}",
                "v1@{1}",
                "@{-9}",
                "x@{-1}",
                "HEAD@{u}x",
                "0000000000000000000000000000000000000000",
                "1234567890123456789012345678901234567890",
            })
    void findsNothingWhereGitFindsNothing(String name) throws IOException {
        assertTrue(
                git.tryGit("rev-parse", "-q", "--verify", "--end-of-options", name + "^{commit}")
                                .status()
                        != 0,
                name);
        InputException e = assertThrows(InputException.class, () -> find(name));
        assertTrue(
                e.getMessage().startsWith("There is no revision '" + name + "' here"),
                e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    beef@{u}      | branch 'beef' has no upstream.
                    alone@{u}     | 'company/gone' was not fetched yet, or is gone.
                    nowhere@{u}   | there is no branch 'nowhere'.
                    topic@{push}  | branch 'topic' is not pushed to a remote.
                    HEAD@{99}     | the log of 'HEAD' has only
                    v1@{1}        | git keeps no log of 'v1'.
                    main@{tea}    | 'tea' is not understood; write a time as in yesterday, 3.days.ago, 2026-01-31 or 2026-01-31 14:30.
                    HEAD^{tree}   | it is no commit.
                    :/(           | '(' is not a regular expression.
                    :/[[:alpha:]] | classes of characters such as [:alpha:] are not supported.
                    """)
    void saysWhyThereIsNone(String name, String reason) {
        InputException e = assertThrows(InputException.class, () -> find(name));
        assertTrue(e.getMessage().contains("' here: " + reason), e.getMessage());
    }

    @Test
    void saysThatALogDoesNotGoBackThatFar() throws IOException {
        notices.clear();
        find("main@{2001-01-31}");
        assertEquals(1, notices.size());
        assertTrue(notices.get(0).startsWith("The log of 'main' goes back to "), notices.get(0));
        find("main@{now}");
        assertEquals(1, notices.size());
    }

    private String find(String name) throws IOException {
        Repositories repositories = new Repositories(InstantSource.system(), notices::add);
        try (GitRepository repository = repositories.of(git.folder(), name)) {
            return repository.common(name, name);
        }
    }
}
