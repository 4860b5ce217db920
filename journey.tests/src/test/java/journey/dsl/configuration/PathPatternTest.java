// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

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
    @ValueSource(strings = {"[", "maps/[a", "[]", "[!]", "[b-a]", "a\\", "!keep.journey"})
    void refusesWhatIsNoPattern(String pattern) {
        assertThrows(PatternSyntaxException.class, () -> PathPattern.of(pattern));
    }

    private static void assertMatch(String pattern, String path, boolean matches) {
        assertEquals(matches, PathPattern.of(pattern).matches(Path.of(path)));
    }
}
