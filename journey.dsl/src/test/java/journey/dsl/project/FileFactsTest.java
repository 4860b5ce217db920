// SPDX-License-Identifier: EPL-2.0
package journey.dsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FileFactsTest {

    private static final URI TEAMS = URI.createURI("memory:/teams.journey");
    private static final URI SHOP = TEAMS.appendFragment("Shop");
    private static final URI OTHERS = URI.createURI("memory:/others.journey");
    private static final URI MAP = URI.createURI("memory:/map.journey");

    @Inject private Maps maps;
    @Inject private FileFactsReader reader;
    @TempDir private Path folder;

    private static FileFacts map(Set<URI> sees, Set<URI> used) {
        return new FileFacts(MAP, false, sees, Map.of(CheckScope.UNLESS_USED, used));
    }

    @Test
    void areTheSameAboutFilesThatTheyDoNotMention() {
        FileFacts facts = map(Set.of(TEAMS), Set.of(SHOP));
        assertTrue(facts.isSameAbout(OTHERS, FileFacts.none(MAP)));
        assertFalse(facts.isSameAbout(TEAMS, FileFacts.none(MAP)));
    }

    @Test
    void differAboutAFileThatTheyNoLongerSeeOrUse() {
        FileFacts facts = map(Set.of(TEAMS), Set.of(SHOP));
        assertTrue(facts.isSameAbout(TEAMS, map(Set.of(TEAMS, OTHERS), Set.of(SHOP))));
        assertFalse(facts.isSameAbout(TEAMS, map(Set.of(), Set.of(SHOP))));
        assertFalse(facts.isSameAbout(TEAMS, map(Set.of(TEAMS), Set.of())));
    }

    @Test
    void areEqualWhetherNothingIsSaidOrNothingIsFound() {
        assertEquals(FileFacts.none(MAP), map(Set.of(), Set.of()));
    }

    @Test
    void holdWhatAMapSeesUsesAndDelivers() throws IOException {
        Path other = folder.resolve("other.journey");
        Files.writeString(
                other,
                """
                team Shop "Shop floor"
                team Office "Office"
                journey Now "Now" {
                    stage Buy "Buys" { step Pay "Pays" { opportunity Ahead "Order ahead" } }
                }
                """);
        Path map = folder.resolve("map.journey");
        Files.writeString(
                map,
                """
                import "other.journey"
                journey Later "Later" {
                    owner Shop
                    action Build "Build it" { delivers Now.Buy.Pay.Ahead }
                }
                """);
        URI mapUri = URI.createFileURI(map.toString());
        URI otherUri = URI.createFileURI(other.toString());
        assertEquals(
                new FileFacts(
                        mapUri,
                        false,
                        Set.of(mapUri, otherUri),
                        Map.of(
                                CheckScope.UNLESS_USED,
                                Set.of(
                                        otherUri.appendFragment("Shop"),
                                        otherUri.appendFragment("Now")),
                                CheckScope.UNLESS_DELIVERED,
                                Set.of(
                                        otherUri.appendFragment("Now.Buy.Pay"),
                                        otherUri.appendFragment("Now.Buy.Pay.Ahead")))),
                reader.read(maps.read(map)));
    }

    @Test
    void sayOfALibraryThatItSeesNothing() throws IOException {
        Path teams = folder.resolve("teams.journey");
        Files.writeString(teams, "team Shop \"Shop floor\"\n");
        FileFacts facts = reader.read(maps.read(teams));
        assertTrue(facts.library());
        assertEquals(Set.of(), facts.sees());
    }
}
