// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import journey.dsl.text.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.Exceptions;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;

/**
 * One check: one class with {@link CheckInfo} and one {@code @Check} method.
 *
 * <p>References may be unresolved; a check passes over them in silence, since the reference itself
 * is reported. Files with syntax errors are seen only by the checks of {@link CheckGroup#ERRORS}:
 * there anything may be missing that the grammar demands. Whether what they find stands is decided
 * elsewhere.
 */
public abstract class JourneyCheck extends AbstractDeclarativeValidator {

    private final CheckDescription description = CheckDescription.of(getClass());

    /** The validator of the language registers all checks. */
    @Inject
    @Override
    public final void register(EValidatorRegistrar registrar) {
        // nothing to register on its own
    }

    /**
     * The message of this check, from the catalogue of messages under the id of the check. It names
     * the element by its title, states the fault, and ends with a full stop.
     *
     * @param arguments what fills its gaps, see {@link Messages#sentence}
     */
    protected final String message(Object... arguments) {
        return Messages.sentence(description.id(), arguments);
    }

    /** One of several messages, from the catalogue under the id, a full stop and the variant. */
    protected final String variant(String variant, Object... arguments) {
        return Messages.sentence(description.id() + "." + variant, arguments);
    }

    /** A part of a message, from the catalogue as {@link #variant}. */
    protected final String part(String variant, Object... arguments) {
        return Messages.text(description.id() + "." + variant, arguments);
    }

    /** The day from which ages are counted. */
    protected final LocalDate today() {
        return settings().today();
    }

    /** The value of one of the options that {@link CheckInfo} declares. */
    protected final int option(String name) {
        return settings().option(description, name);
    }

    /**
     * Reports a finding on all values of a feature.
     *
     * @param fixArguments what a fix needs to know; read by position, so only ever appended to
     */
    protected final void report(
            EObject element, EStructuralFeature feature, String message, String... fixArguments) {
        int all = INSIGNIFICANT_INDEX;
        String id = description.id();
        switch (severity()) {
            case ERROR -> error(message, element, feature, all, id, fixArguments);
            case WARNING -> warning(message, element, feature, all, id, fixArguments);
            case INFO -> info(message, element, feature, all, id, fixArguments);
            case IGNORE -> {
                // switched off
            }
        }
    }

    /**
     * Reports a finding on a piece of the text that no feature alone stands for, such as one of
     * many values.
     */
    protected final void report(
            EObject element, INode place, String message, String... fixArguments) {
        ValidationMessageAcceptor acceptor = getMessageAcceptor();
        String id = description.id();
        int at = place.getOffset();
        int length = place.getLength();
        switch (severity()) {
            case ERROR -> acceptor.acceptError(message, element, at, length, id, fixArguments);
            case WARNING -> acceptor.acceptWarning(message, element, at, length, id, fixArguments);
            case INFO -> acceptor.acceptInfo(message, element, at, length, id, fixArguments);
            case IGNORE -> {
                // switched off
            }
        }
    }

    /** The places of the values of a feature: to be asked for once, for many findings. */
    protected static List<INode> places(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature);
    }

    /**
     * Reports a finding on one value of a feature with many values.
     *
     * @param places of the values; what is not among them is reported on the element
     */
    protected final void reportValue(
            EObject element,
            List<INode> places,
            int index,
            String message,
            String... fixArguments) {
        boolean isThere = index < places.size();
        INode place = isThere ? places.get(index) : NodeModelUtils.findActualNodeFor(element);
        report(element, place, message, fixArguments);
    }

    private Severity severity() {
        return settings().severityOf(description);
    }

    private CheckSettings settings() {
        return settingsOf(getContext());
    }

    /** A caller that knows nothing of settings, such as EMF's own Diagnostician, gets defaults. */
    private static CheckSettings settingsOf(Map<Object, Object> context) {
        CheckSettings settings = (CheckSettings) context.get(CheckSettings.class);
        return settings == null ? CheckSettings.defaults(LocalDate.now()) : settings;
    }

    /** Tells whether the check is to run; one that is switched off takes no time. */
    public final boolean isOn(Map<Object, Object> context) {
        return settingsOf(context).severityOf(description) != Severity.IGNORE;
    }

    /** A check that fails is a defect of ours; Xtext would pass over a null pointer in silence. */
    @Override
    protected void handleExceptionDuringValidation(Throwable thrown) {
        Exceptions.throwUncheckedException(thrown);
    }
}
