// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import journey.dsl.validation.JourneyValidator;
import journey.model.JourneyFile;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.ComposedChecks;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class JourneyCheckTest {

    @Inject private Maps maps;
    @Inject private CountingValidator validator;

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

    /** Counts in the context how often it runs. */
    @CheckInfo(id = "counting", severity = Severity.WARNING, group = CheckGroup.HYGIENE)
    static class Counting extends JourneyCheck {

        @Check
        void count(JourneyFile file) {
            ((AtomicInteger) getContext().get(Counting.class)).incrementAndGet();
        }
    }

    /** Runs a check more, and is not asked by anybody else. */
    @ComposedChecks(validators = Counting.class)
    static class CountingValidator extends JourneyValidator {

        @Override
        public void register(EValidatorRegistrar registrar) {
            // only for the test that makes it
        }
    }

    @Test
    void runsNoCheckThatIsSwitchedOff() {
        CheckSettings on = CheckSettings.defaults(LocalDate.of(2026, 1, 1));
        assertEquals(1, runs(on));
        assertEquals(0, runs(on.only(CheckSettings.Extent.ERRORS)));
        Map<String, Severity> off = Map.of("counting", Severity.IGNORE);
        assertEquals(0, runs(new CheckSettings(on.today(), off, Map.of())));
    }

    /** How often the check that counts runs on a file. */
    private int runs(CheckSettings settings) {
        AtomicInteger runs = new AtomicInteger();
        Map<Object, Object> context = new HashMap<>();
        context.put(CheckSettings.class, settings);
        context.put(Counting.class, runs);
        JourneyFile file = Maps.file(maps.read("team T \"t\""));
        validator.validate(file.eClass(), file, new BasicDiagnostic(), context);
        return runs.get();
    }
}
