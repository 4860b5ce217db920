// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import journey.dsl.clauses.Clauses;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class LossCheckTest {

    private static final String BASE =
            """
            journey J "J" {
                stage A "A" { // first
                    step One "One" for Anna
                    step Two "Two"
                }
                stage B "B"
            }
            """;

    private static final String OURS = BASE.replace("for Anna", "for Anna, Ben");
    private static final String THEIRS = BASE.replace("\"Two\"", "\"Second\" key");
    private static final String BOTH = OURS.replace("\"Two\"", "\"Second\" key");

    @Inject private Maps maps;

    @Test
    void findsNothingLostInTheChangesOfBoth() {
        assertTrue(isExact(BOTH));
    }

    @Test
    void findsAFactOfEitherSideLost() {
        assertFalse(isExact(OURS));
        assertFalse(isExact(THEIRS));
        assertFalse(isExact(BOTH.replace(" key", "")));
    }

    @Test
    void findsWhatNobodyHasSaid() {
        assertFalse(isExact(BOTH.replace("Ben", "Ben, Cem")));
        assertFalse(isExact(BOTH.replace("stage B", "stage C")));
    }

    @Test
    void findsAFactOfAnotherElement() {
        assertFalse(isExact(BOTH.replace(" key", "").replace("\"One\"", "\"One\" key")));
    }

    @Test
    void findsACommentLost() {
        assertFalse(isExact(BOTH.replace(" // first", "")));
    }

    @Test
    void findsAnOrderThatNobodyWanted() {
        String second = "        step Two \"Second\" key\n";
        String turned =
                BOTH.replace(second, "").replace("        step One", second + "        step One");
        assertFalse(isExact(turned));
    }

    @Test
    void findsAnElementLostOnTheWayToADecision() {
        String withoutOne = BOTH.replace("        step One \"One\" for Anna, Ben\n", "");
        assertTrue(check().isWithoutLoss(parts(BOTH), ThreeVersions::ours));
        assertFalse(check().isWithoutLoss(parts(withoutOne), ThreeVersions::ours));
        assertFalse(check().isWithoutLoss(parts(OURS), ThreeVersions::theirs));
    }

    private boolean isExact(String merged) {
        return check().isExact(parts(merged));
    }

    private LossCheck check() {
        return new LossCheck(
                new Pairing(
                        new ThreeVersions<>(BASE, OURS, THEIRS).map(this::parts), new Clauses()));
    }

    private Part parts(String text) {
        return PartReader.read(maps.read(text), new Clauses());
    }
}
