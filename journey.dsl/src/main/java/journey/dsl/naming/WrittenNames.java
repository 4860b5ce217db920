// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import journey.model.NamedElement;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The names with which the references of an element are written that has no text of its own.
 *
 * <p>They are part of its fragment and not to be had from the elements referred to, which may not
 * exist or not be loaded. Like a node of the text, this is an adapter of the element.
 */
public final class WrittenNames extends AdapterImpl {

    private final Map<EReference, String> names = new HashMap<>();

    private WrittenNames() {}

    /** Gives an element without text the same fragment as one with text. Notifies nobody. */
    public static void copy(EObject written, EObject copy) {
        if (written instanceof NamedElement) {
            return;
        }
        WrittenNames remembered = remembered(copy);
        if (remembered == null) {
            remembered = new WrittenNames();
            copy.eAdapters().add(remembered);
        }
        remembered.names.clear();
        for (EReference reference : IdentifyingReferences.of(written)) {
            remembered.names.put(reference, NameBasedFragmentProvider.names(written, reference));
        }
    }

    static Optional<String> of(EObject element, EReference reference) {
        return Optional.ofNullable(remembered(element))
                .map(remembered -> remembered.names.get(reference));
    }

    private static WrittenNames remembered(EObject element) {
        return (WrittenNames) EcoreUtil.getExistingAdapter(element, WrittenNames.class);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == WrittenNames.class;
    }
}
