// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Exceptions;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;

/**
 * One check: one class with {@link CheckInfo} and one {@code @Check} method.
 *
 * <p>A check sees only files without syntax errors. References may be unresolved; a check passes
 * over them in silence, since the reference itself is reported.
 */
public abstract class JourneyCheck extends AbstractDeclarativeValidator {

    /** {@link JourneyValidator} registers all checks. */
    @Inject
    @Override
    public final void register(EValidatorRegistrar registrar) {
        // nothing to register on its own
    }

    /**
     * Reports a finding on all values of a feature.
     *
     * @param message names the element by its title, states the fault, ends with a full stop
     * @param fixArguments what a fix needs to know; read by position, so only ever appended to
     */
    protected final void report(
            EObject element, EStructuralFeature feature, String message, String... fixArguments) {
        report(element, feature, INSIGNIFICANT_INDEX, message, fixArguments);
    }

    /** Reports a finding on one value of a feature with many values. */
    protected final void report(
            EObject element,
            EStructuralFeature feature,
            int index,
            String message,
            String... fixArguments) {
        CheckInfo info = getClass().getAnnotation(CheckInfo.class);
        switch (info.severity()) {
            case ERROR -> error(message, element, feature, index, info.id(), fixArguments);
            case WARNING -> warning(message, element, feature, index, info.id(), fixArguments);
            case INFO -> info(message, element, feature, index, info.id(), fixArguments);
            case IGNORE -> {
                // a check that is off by default
            }
        }
    }

    /** Reports a finding on a piece of the text that no feature alone stands for. */
    protected final void report(EObject element, INode place, String message) {
        CheckInfo info = getClass().getAnnotation(CheckInfo.class);
        ValidationMessageAcceptor acceptor = getMessageAcceptor();
        int offset = place.getOffset();
        int length = place.getLength();
        switch (info.severity()) {
            case ERROR -> acceptor.acceptError(message, element, offset, length, info.id());
            case WARNING -> acceptor.acceptWarning(message, element, offset, length, info.id());
            case INFO -> acceptor.acceptInfo(message, element, offset, length, info.id());
            case IGNORE -> {
                // a check that is off by default
            }
        }
    }

    /** A check that fails is a defect of ours; Xtext would pass over a null pointer in silence. */
    @Override
    protected void handleExceptionDuringValidation(Throwable thrown) {
        Exceptions.throwUncheckedException(thrown);
    }
}
