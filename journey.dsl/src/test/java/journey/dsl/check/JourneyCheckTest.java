// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class JourneyCheckTest {

    @Inject private Maps maps;
    @Inject private Diagnostician diagnostician;

    /** The map needs the day, an option and the severities of its checks. */
    @Test
    void findsTheSameForACallerThatKnowsNothingOfSettings() {
        XtextResource map =
                maps.read(
                        """
                        persona Anna "Anna" { evidence assumed }
                        metric Wait "Wait" duration { unit minutes lower is better }
                        journey Buying "Buying" {
                            persona Anna
                            reviewed 2001-01-01
                            stage A "A" { step One "One" { emotion 9 measure Wait target <= 4 { 2001-01  7 } } }
                            stage B "B"
                        }
                        """);
        List<String> expected = maps.issues(map).stream().map(Issue::getMessage).sorted().toList();
        Diagnostic found = Diagnostician.INSTANCE.validate(Maps.file(map));
        assertEquals(
                expected,
                found.getChildren().stream().map(Diagnostic::getMessage).sorted().toList());
    }

    /** An expected effect without a change is seen by no check that needs one. */
    @Test
    void runsNoCheckThatIsSwitchedOff() {
        XtextResource map =
                maps.read(
                        """
                        metric Nps "Nps" nps
                        journey J "j" {
                            action A "a" { status done expects Nps }
                        }
                        """);
        Map<Object, Object> context = new HashMap<>();
        context.put(
                CheckSettings.class,
                CheckSettings.defaults(LocalDate.of(2026, 1, 1))
                        .only(CheckSettings.Extent.ALWAYS_ERRORS));
        Diagnostic found = diagnostician.validate(Maps.file(map), context);
        assertEquals(List.of(), found.getChildren());
        context.put(CheckSettings.class, CheckSettings.defaults(LocalDate.of(2026, 1, 1)));
        assertThrows(
                NullPointerException.class, () -> diagnostician.validate(Maps.file(map), context));
    }
}
