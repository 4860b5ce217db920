// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import journey.dsl.check.JourneyCheck;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CompositeEValidator;

/**
 * Runs the checks of an element and lets an exception through. Xtext's own class logs it and goes
 * on, so that a broken check would look like a map without findings; it also asks every check about
 * every element, most of them in vain.
 */
public class FailFastCompositeEValidator extends CompositeEValidator {

    private final Map<EClass, List<EValidator>> checks = new ConcurrentHashMap<>();

    @Override
    public boolean validate(
            EClass type, EObject element, DiagnosticChain chain, Map<Object, Object> context) {
        boolean valid = true;
        for (EValidator check : checks.computeIfAbsent(type, this::checksOf)) {
            valid &= check.validate(type, element, chain, context);
        }
        return valid;
    }

    private List<EValidator> checksOf(EClass type) {
        return getContents().stream()
                .map(EValidatorEqualitySupport::getDelegate)
                .filter(check -> !(check instanceof JourneyCheck) || isAbout(check, type))
                .toList();
    }

    private static boolean isAbout(EValidator check, EClass type) {
        return Arrays.stream(check.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .map(Method::getParameterTypes)
                .anyMatch(types -> types[0].isAssignableFrom(type.getInstanceClass()));
    }

    /** Cross references are checked by the linker, and with better messages. */
    @Override
    public boolean isUseEObjectValidator() {
        return false;
    }
}
