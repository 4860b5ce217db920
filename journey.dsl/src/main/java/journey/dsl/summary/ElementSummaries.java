// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import com.google.inject.Inject;
import java.util.Optional;
import journey.dsl.text.Words;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;

/** Summarizes elements of any kind. */
public final class ElementSummaries {

    private final IEObjectDocumentationProvider documentation;

    @Inject
    ElementSummaries(IEObjectDocumentationProvider documentation) {
        this.documentation = documentation;
    }

    /** Summarizes an element. One that was not read from a text has no description. */
    public ElementSummary of(EObject element) {
        return new ElementSummary(
                Words.kind(element.eClass()),
                Labels.of(element),
                Optional.ofNullable(documentation.getDocumentation(element))
                        .filter(text -> !text.isBlank()),
                Facts.of(element));
    }
}
