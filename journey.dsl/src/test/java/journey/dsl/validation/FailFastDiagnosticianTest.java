// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.Inject;
import com.google.inject.Injector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Journey;
import journey.model.JourneyPackage;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.util.Exceptions;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.eclipse.xtext.validation.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FailFastDiagnosticianTest {

    @Inject private Maps maps;
    @Inject private Injector injector;
    @Inject private Diagnostician used;

    /** A check with a defect. */
    @CheckInfo(id = "broken", severity = Severity.ERROR, group = CheckGroup.ERRORS)
    public static final class Broken extends JourneyCheck {

        private final Throwable defect;

        Broken(Throwable defect) {
            this.defect = defect;
        }

        @Check
        public void fail(Journey journey) {
            Exceptions.throwUncheckedException(defect);
        }
    }

    static List<Throwable> defects() {
        return List.of(
                new IndexOutOfBoundsException("defect"),
                new NullPointerException("defect"),
                new StackOverflowError("defect"));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void letsADefectThrough(Throwable defect) {
        Broken broken = new Broken(defect);
        injector.injectMembers(broken);
        EValidator.Registry registry = new EValidatorRegistryImpl();
        registry.put(JourneyPackage.eINSTANCE, broken);
        XtextResource map = maps.read("journey Coffee \"Morning coffee\"");
        Map<Object, Object> context = new HashMap<>();
        context.put(AbstractInjectableValidator.CURRENT_LANGUAGE_NAME, map.getLanguageName());
        Diagnostician diagnostician = new FailFastDiagnostician(registry);
        injector.injectMembers(diagnostician);
        Throwable thrown =
                assertThrows(
                        Throwable.class, () -> diagnostician.validate(Maps.file(map), context));
        assertSame(defect, thrown);
    }

    @Test
    void isUsed() {
        assertInstanceOf(FailFastDiagnostician.class, used);
    }
}
