// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.Map;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.CompositeEValidator;

/**
 * Runs all checks on an element and lets an exception through. Xtext's own class logs it and goes
 * on, so that a broken check would look like a map without findings.
 */
public class FailingCompositeEValidator extends CompositeEValidator {

    @Override
    public boolean validate(
            EClass type, EObject element, DiagnosticChain chain, Map<Object, Object> context) {
        boolean valid = true;
        for (EValidatorEqualitySupport validator : getContents()) {
            valid &= validator.getDelegate().validate(type, element, chain, context);
        }
        return valid;
    }

    /** Cross references are checked by the linker, and with better messages. */
    @Override
    public boolean isUseEObjectValidator() {
        return false;
    }
}
