// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import com.google.inject.Inject;
import java.util.Map;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.xtext.util.Exceptions;
import org.eclipse.xtext.validation.CancelableDiagnostician;

/**
 * Lets an exception of a check through. EMF makes a finding of it, without the place where it
 * happened, so that a defect of the program would look like a mistake in the map.
 */
public class FailFastDiagnostician extends CancelableDiagnostician {

    @Inject
    public FailFastDiagnostician(EValidator.Registry registry) {
        super(registry);
    }

    @Override
    protected boolean handleThrowable(
            EClass type,
            EObject element,
            DiagnosticChain chain,
            Map<Object, Object> context,
            Throwable thrown) {
        return Exceptions.throwUncheckedException(thrown);
    }
}
