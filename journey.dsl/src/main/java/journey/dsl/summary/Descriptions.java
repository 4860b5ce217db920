// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.resource.XtextResource;

/** What authors write about elements in the comments before them. */
public final class Descriptions {

    private Descriptions() {}

    /** The description of an element; empty without one, and for what was read from no text. */
    public static Optional<String> of(EObject element) {
        return element.eResource() instanceof XtextResource text
                ? Optional.ofNullable(
                                text.getResourceServiceProvider()
                                        .get(IEObjectDocumentationProvider.class)
                                        .getDocumentation(element))
                        .map(String::strip)
                        .filter(description -> !description.isEmpty())
                : Optional.empty();
    }
}
