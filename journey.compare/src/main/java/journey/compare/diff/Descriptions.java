// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;

/** Reads what authors wrote about elements in comments. */
final class Descriptions {

    private final IEObjectDocumentationProvider documentation;

    @Inject
    Descriptions(IEObjectDocumentationProvider documentation) {
        this.documentation = documentation;
    }

    FactValue read(EObject element) {
        String text = documentation.getDocumentation(element);
        boolean isStated = text != null && !text.isBlank();
        return new FactValue(
                FactKind.DESCRIPTION, element, isStated ? List.of(text.strip()) : List.of());
    }
}
