// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import journey.dsl.check.Fix;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an unresolved reference proposes, the fix writes. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class UnresolvedReferenceFixTest {
    private static final String ID = "unresolved-reference";

    @Inject private Maps maps;

    @Test
    void writesSimilarName() {
        maps.assertFixed(
                """
                channel Shop "Shop" offline
                channel App "App" online
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" via App, Shp/* at platform 4 */, App // in the rush hour
                    }
                }
                """,
                ID,
                """
                channel Shop "Shop" offline
                channel App "App" online
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        touchpoint Order "Orders" via App, Shop/* at platform 4 */, App // in the rush hour
                    }
                }
                """);
    }

    @Test
    void writesLongerName() {
        maps.assertFixed(
                """
                persona Anna "Anna" { pain Crowds "Crowds" }
                journey Coffee "Coffee" {
                    stage Buy "Buys" { step Order "Orders" { opportunity More "More" resolves Crowds } }
                }
                """,
                ID,
                """
                persona Anna "Anna" { pain Crowds "Crowds" }
                journey Coffee "Coffee" {
                    stage Buy "Buys" { step Order "Orders" { opportunity More "More" resolves Anna.Crowds } }
                }
                """);
    }

    @Test
    void escapesNameThatIsAKeyword() {
        maps.assertFixed(
                """
                team ^journey "The team of the journey"
                journey Coffee "Coffee" { owner journy }
                """,
                ID,
                """
                team ^journey "The team of the journey"
                journey Coffee "Coffee" { owner ^journey }
                """);
    }

    @Test
    void saysWhatItWrites() {
        Fix fix =
                maps.fix(
                                """
                                team Baristas "Shop floor"
                                journey Coffee "Coffee" { owner Barista }
                                """,
                                ID)
                        .orElseThrow();
        assertEquals("Write 'Baristas'", fix.title());
        assertFalse(fix.safe());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"owner TODO", "owner Shop", "stage S \"s\" { goal \"g\" serves InTime }"})
    void proposesNothingWhereNothingOrMoreIsMeant(String member) {
        maps.assertNotFixable(
                """
                team Baristas "Shop floor"
                channel Shop "Shop" offline
                persona Anna "Anna" { goal InTime "In time" }
                persona Ben "Ben" { goal InTime "In time" }
                journey Coffee "Coffee" { %s }
                """
                        .formatted(member),
                ID);
    }
}
