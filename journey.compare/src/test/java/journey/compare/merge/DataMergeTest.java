// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people who bind one map to data. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class DataMergeTest {

    private static final String BASE =
            """
            source Till "Till" events {
                data "till.csv"
                only where "test" is not "yes"
                customer "card"
                event "kind"
            }
            source Web "Web" analytics { data "web.csv" }
            metric Done "Done" rate { higher is better }
            metric Nps "Recommend?" nps

            journey Coffee "Coffee" {
                lost after 30 days

                stage Buy "Buys" {
                    step Order "Orders" {
                        seen in Till as "sale" where "place" is "shop"
                        measure Done from Till reaching Pays within 7 days {
                            2026-Q1  31  n 214
                        }
                    }
                    step Pays "Pays" {
                        seen in Till as "pay"
                    }
                    step Waits "Waits"
                }
            }
            """;

    @Inject private MergeFixture merging;

    @Test
    void takesWhatBothSidesSeeAtOneMoment() {
        String ours = "as \"pay\"\n            seen in Web as \"paid\"";
        assertMerged(
                BASE.replace("as \"pay\"", ours),
                BASE.replace("as \"pay\"", "as \"pay\", \"card\""),
                BASE.replace("as \"pay\"", ours.replace("\"pay\"", "\"pay\", \"card\"")));
    }

    @Test
    void takesTheSameBindingOnce() {
        String both = "step Waits \"Waits\" {\n            seen in Till as \"wait\"\n        }";
        String waits = "step Waits \"Waits\"";
        assertMerged(
                BASE.replace(waits, both), BASE.replace(waits, both), BASE.replace(waits, both));
    }

    @Test
    void takesOtherSourcesOfOneMomentFromBothSides() {
        String waits = "step Waits \"Waits\"";
        Merge result =
                merge(
                        BASE.replace(
                                waits,
                                waits + " {\n            seen in Till as \"wait\"\n        }"),
                        BASE.replace(
                                waits,
                                waits + " {\n            seen in Web as \"wait\"\n        }"));
        assertEquals(
                BASE.replace(
                        waits,
                        waits
                                + " {\n            seen in Till as \"wait\"\n"
                                + "            seen in Web as \"wait\"\n        }"),
                MergeFixture.written(result));
    }

    @Test
    void takesFactsOfOneMeasureFromBothSides() {
        assertMerged(
                BASE.replace("within 7 days", "within 14 days"),
                BASE.replace("reaching Pays", "reaching Waits")
                        .replace("n 214", "n 214 margin 6.2"),
                BASE.replace("within 7 days", "within 14 days")
                        .replace("reaching Pays", "reaching Waits")
                        .replace("n 214", "n 214 margin 6.2"));
    }

    @Test
    void takesFactsOfOneSourceFromBothSides() {
        assertMerged(
                BASE.replace("customer \"card\"", "customer \"card\", \"email\""),
                BASE.replace(
                        "    event \"kind\"\n", "    time \"at\" in \"UTC\"\n    event \"kind\"\n"),
                BASE.replace("customer \"card\"", "customer \"card\", \"email\"")
                        .replace(
                                "    event \"kind\"\n",
                                "    time \"at\" in \"UTC\"\n    event \"kind\"\n"));
    }

    @Test
    void marksConditionsThatBothSidesChange() {
        Merge result =
                merge(
                        BASE.replace("\"place\" is \"shop\"", "\"place\" is \"bar\""),
                        BASE.replace("\"place\" is \"shop\"", "\"place\" is \"counter\""));
        assertEquals(
                BASE.replace(
                        "            seen in Till as \"sale\" where \"place\" is \"shop\"\n",
                        """
                        <<<<<<< ours
                                    seen in Till as "sale" where "place" is "bar"
                        =======
                                    seen in Till as "sale" where "place" is "counter"
                        >>>>>>> theirs
                        """),
                MergeFixture.written(result));
        assertTrue(result.needsAuthor());
    }

    @Test
    void marksTimesAfterWhichCustomersAreLostThatBothSidesChange() {
        Merge result =
                merge(
                        BASE.replace("lost after 30 days", "lost after 2 weeks"),
                        BASE.replace("lost after 30 days", "lost after 45 days"));
        assertTrue(result.needsAuthor());
        String written = MergeFixture.written(result);
        assertTrue(written.contains("\n    lost after 2 weeks\n"), written);
        assertTrue(written.contains("\n    lost after 45 days\n"), written);
    }

    private Merge merge(String ours, String theirs) {
        return merging.merge(BASE, ours, theirs);
    }

    private void assertMerged(String ours, String theirs, String expected) {
        merging.assertMerged(BASE, ours, theirs, expected);
    }
}
