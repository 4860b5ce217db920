// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class UnusedChannelTest {

    private static final String ID = "unused-channel";

    @Inject private Maps maps;

    @Test
    void reportsChannelThatNothingRefersTo() {
        Issue issue =
                maps.assertReported(
                        """
                        channel Kiosk "Stand in the station" offline

                        journey Coffee "Morning coffee" {
                            stage Buy "Orders and pays" {
                                step Waits "Waits for the train"
                            }
                        }
                        """,
                        ID,
                        "Kiosk",
                        "Kiosk");
        assertEquals(Severity.INFO, issue.getSeverity());
        assertEquals(
                "Channel \"Stand in the station\" is used by no touchpoint and preferred by no persona.",
                issue.getMessage());
    }

    @Test
    void acceptsChannelThatTheMapUses() {
        maps.assertNotReported(
                """
                channel Kiosk "Stand in the station" offline

                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        touchpoint Order "Orders at the kiosk" via Kiosk
                    }
                }
                """,
                ID);
    }

    @Test
    void acceptsFileThatOnlyDeclaresWhatMapsUse() {
        maps.assertNotReported(
                """
                channel Kiosk "Stand in the station" offline
                """,
                ID);
    }

    @Test
    void removesItWithItsDescription() {
        maps.assertFixed(
                """
                // what we know
                /** Old. */
                channel Kiosk "Stand in the station" offline
                // the map
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        step Waits "Waits for the train"
                    }
                }
                """,
                ID,
                """
                // what we know
                // the map
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        step Waits "Waits for the train"
                    }
                }
                """);
    }
}
