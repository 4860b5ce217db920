// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.labeling;

import java.util.Locale;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.ui.label.DefaultDescriptionLabelProvider;

/** Names what is only known from the index, as in the dialog that opens an element by its name. */
public class JourneyDescriptionLabelProvider extends DefaultDescriptionLabelProvider {

    @Override
    public Object text(IEObjectDescription element) {
        return element.getName().toString();
    }

    @Override
    public Object text(IReferenceDescription reference) {
        return reference.getSourceEObjectUri().fragment();
    }

    @Override
    public Object image(IEObjectDescription element) {
        return element.getEClass().getName().toLowerCase(Locale.ROOT) + ".png";
    }

    @Override
    public Object image(IResourceDescription element) {
        return "journey.png";
    }
}
