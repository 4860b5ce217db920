// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

    private static final List<String> PARTS =
            List.of(
                    "a",
                    "b",
                    ".",
                    "*",
                    "?",
                    "/",
                    "/",
                    "**",
                    "**/",
                    "/**",
                    "***",
                    "[ab]",
                    "[!a]",
                    "[^b]",
                    "[a-c]",
                    "[]a]",
                    "[[:alpha:]]",
                    "[*]",
                    "\\*");

    private static final List<String> NAMES =
            List.of("a", "b", "ab", "aa", "abb", ".a", "a.b", "c", "*", "a*", "]", "a]b");

    @ParameterizedTest
    @CsvSource({
        "old.journey, old.journey, true",
        "old.journey, maps/old.journey, true",
        "old.journey, maps/deep/old.journey, true",
        "old.journey, maps/very-old.journey, false",
        "old.journey, old.journey/map.journey, true",
        "drafts, drafts/map.journey, true",
        "drafts, maps/drafts/map.journey, true",
        "*.journey, maps/deep/old.journey, true",
        "*-old.journey, maps/map-old.journey, true",
        "*-old.journey, map-older.journey, false",
        "*, maps/old.journey, true",
    })
    void matchesAtAnyDepthWithoutASlash(String pattern, String path, boolean matches) {
        assertMatch(pattern, path, matches);
    }

    @ParameterizedTest
    @CsvSource({
        "drafts/, drafts/map.journey, true",
        "drafts/, drafts/deep/map.journey, true",
        "drafts/, maps/drafts/map.journey, true",
        "drafts/, drafts, false",
        "drafts/, maps/drafts, false",
        "drafts/, my-drafts/map.journey, false",
        "drafts/, drafts.journey, false",
        "map.journey/, map.journey, false",
        "map.journey/, map.journey/a.journey, true",
    })
    void meansAllThatIsInAFolderWithASlashAtTheEnd(String pattern, String path, boolean matches) {
        assertMatch(pattern, path, matches);
    }

    @ParameterizedTest
    @CsvSource({
        "/old.journey, old.journey, true",
        "/old.journey, maps/old.journey, false",
        "/drafts/, drafts/map.journey, true",
        "/drafts/, maps/drafts/map.journey, false",
        "/*.journey, old.journey, true",
        "/*.journey, maps/old.journey, false",
        "maps/old.journey, maps/old.journey, true",
        "maps/old.journey, all/maps/old.journey, false",
        "maps/drafts/, maps/drafts/deep/a.journey, true",
        "maps/drafts/, all/maps/drafts/a.journey, false",
        "maps/drafts, maps/drafts/a.journey, true",
        "./drafts/, drafts/a.journey, true",
        "./drafts/, maps/drafts/a.journey, false",
        "./old.journey, old.journey, true",
    })
    void beginsAtTheConfigurationWithASlashElsewhere(String pattern, String path, boolean matches) {
        assertMatch(pattern, path, matches);
    }

    @ParameterizedTest
    @CsvSource({
        "maps/*.journey, maps/a.journey, true",
        "maps/*.journey, maps/deep/a.journey, false",
        "maps/*/a.journey, maps/deep/a.journey, true",
        "maps/*/a.journey, maps/a.journey, false",
        "maps/*/a.journey, maps/very/deep/a.journey, false",
        "*, a.journey, true",
        "a*.journey, a.journey, true",
        "?.journey, a.journey, true",
        "?.journey, ab.journey, false",
        "maps?a.journey, maps/a.journey, false",
        "*.journey, .hidden.journey, true",
    })
    void staysInAFolderWithOneStar(String pattern, String path, boolean matches) {
        assertMatch(pattern, path, matches);
    }

    @ParameterizedTest
    @CsvSource({
        "**, maps/deep/a.journey, true",
        "**/a.journey, a.journey, true",
        "**/a.journey, maps/deep/a.journey, true",
        "**/a.journey, ba.journey, false",
        "**/drafts/, drafts/a.journey, true",
        "**/drafts/, maps/drafts/a.journey, true",
        "maps/**, maps/a.journey, true",
        "maps/**, maps/deep/a.journey, true",
        "maps/**, maps.journey, false",
        "maps/**/a.journey, maps/a.journey, true",
        "maps/**/a.journey, maps/deep/a.journey, true",
        "maps/**/a.journey, maps/very/deep/a.journey, true",
        "maps/**/a.journey, maps/ba.journey, false",
        "maps/**/drafts/, maps/drafts/a.journey, true",
        "maps/**/drafts/**, maps/x/drafts/y/a.journey, true",
        "a/**/b/**/c.journey, a/b/c.journey, true",
        "/**/a.journey, a.journey, true",
        "a**.journey, ab.journey, true",
        "a**.journey, a/b.journey, false",
    })
    void leavesTheFolderWithTwoStars(String pattern, String path, boolean matches) {
        assertMatch(pattern, path, matches);
    }

    @ParameterizedTest
    @CsvSource({
        "map[12].journey, map1.journey, true",
        "map[12].journey, map3.journey, false",
        "map[1-3].journey, map2.journey, true",
        "map[!1-3].journey, map2.journey, false",
        "map[!1-3].journey, map4.journey, true",
        "map[^1-3].journey, map2.journey, false",
        "map[^1-3].journey, map4.journey, true",
        "maps[!a]x.journey, maps/x.journey, false",
        "'[a&&b].journey', '&.journey', true",
        "'{a,b}.journey', a.journey, false",
        "'{a,b}.journey', '{a,b}.journey', true",
        "'a+(b)$^|.journey', 'a+(b)$^|.journey', true",
        "'\\*.journey', '*.journey', true",
        "'\\*.journey', 'a.journey', false",
        "a.journey, axjourney, false",
        "'[\\d].journey', d.journey, true",
        "'[\\d].journey', 1.journey, false",
        "'[\\]].journey', '].journey', true",
        "[]a].journey, '].journey', true",
        "map[[:digit:]].journey, map1.journey, true",
        "map[[:digit:]].journey, mapd.journey, false",
        "map[![:digit:]_].journey, map_.journey, false",
        "map[[:xdigit:]].journey, mapF.journey, true",
    })
    void readsBracketsAsGitAndNothingElseAsSpecial(String pattern, String path, boolean matches) {
        assertMatch(pattern, path, matches);
    }

    @ParameterizedTest
    @CsvSource({
        "my drafts/, my drafts/a.journey, true",
        "Entwürfe/, maps/Entwürfe/a.journey, true",
        "旅程/*.journey, 旅程/地図.journey, true",
        "?.journey, 😀.journey, true",
        "[😀].journey, 😀.journey, true",
        "Drafts/, drafts/a.journey, false",
    })
    void matchesEveryCharacter(String pattern, String path, boolean matches) {
        assertMatch(pattern, path, matches);
    }

    @ParameterizedTest
    @CsvSource({
        "drafts/, ../other/drafts/a.journey, true",
        "*.journey, ../other/a.journey, true",
        "/other/, ../other/a.journey, false",
    })
    void matchesMapsBesideTheConfiguration(String pattern, String path, boolean matches) {
        assertMatch(pattern, path, matches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "maps/[a",
                "[]",
                "[!]",
                "[b-a]",
                "a\\",
                "!keep.journey",
                "[[:nothing:]]"
            })
    void refusesWhatIsNoPattern(String pattern) {
        assertThrows(PatternSyntaxException.class, () -> PathPattern.of(pattern));
    }

    /** JGit differs from the documentation of git in these; git 2.39 does the same as we. */
    @ParameterizedTest
    @CsvSource({
        "**//a.journey, a.journey, false", // JGit passes over the second slash
        "'x[a/b]y', xay, true", // JGit takes the brackets apart at the slash
        "**/drafts/, drafts, false", // JGit takes a file for the folder
        "'\\a\\*', 'a*', true", // JGit keeps the first backslash
    })
    void followsGitWhereJGitDoesNot(String pattern, String path, boolean matches) {
        assertMatch(pattern, path, matches);
        assertNotEquals(matches, new FastIgnoreRule(pattern).isMatch(path, false));
    }

    @Test
    void matchesWhatJGitIgnores() {
        Random random = new Random(20261130);
        int matches = 0;
        for (int i = 0; i < 20_000; i++) {
            String pattern = any(random, PARTS, 1 + random.nextInt(6), "");
            String path = any(random, NAMES, 1 + random.nextInt(4), "/");
            if (isReadByJGitAsByGit(pattern)) {
                boolean expected = new FastIgnoreRule(pattern).isMatch(path, false);
                assertEquals(
                        expected,
                        PathPattern.of(pattern).matches(Path.of(path)),
                        () -> pattern + " on " + path);
                matches += expected ? 1 : 0;
            }
        }
        assertTrue(matches > 3_000, matches + " matches are too few to prove anything");
    }

    private static String any(Random random, List<String> parts, int count, String between) {
        return Stream.generate(() -> parts.get(random.nextInt(parts.size())))
                .limit(count)
                .collect(Collectors.joining(between));
    }

    /** See {@link #followsGitWhereJGitDoesNot}. */
    private static boolean isReadByJGitAsByGit(String pattern) {
        return !pattern.contains("//")
                && !(pattern.contains("**") && pattern.endsWith("/"))
                && !pattern.startsWith("./"); // which is ours
    }

    private static void assertMatch(String pattern, String path, boolean matches) {
        assertEquals(matches, PathPattern.of(pattern).matches(Path.of(path)));
    }
}
