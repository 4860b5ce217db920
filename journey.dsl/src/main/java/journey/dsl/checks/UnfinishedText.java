// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import java.util.List;
import journey.dsl.text.Words;
import journey.dsl.validation.CheckGroup;
import journey.dsl.validation.CheckInfo;
import journey.dsl.validation.JourneyCheck;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds texts that somebody still has to write: they begin with TODO. */
@CheckInfo(id = "unfinished-text", severity = Severity.WARNING, group = CheckGroup.COMPLETENESS)
public final class UnfinishedText extends JourneyCheck {

    @Check
    public void textsAreWritten(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() != EcorePackage.Literals.ESTRING) {
                continue;
            }
            List<?> texts =
                    attribute.isMany()
                            ? (List<?>) element.eGet(attribute)
                            : element.eGet(attribute) == null
                                    ? List.of()
                                    : List.of(element.eGet(attribute));
            for (int i = 0; i < texts.size(); i++) {
                String text = (String) texts.get(i);
                if (text.startsWith("TODO")) {
                    report(
                            element,
                            attribute,
                            attribute.isMany() ? i : INSIGNIFICANT_INDEX,
                            message(Words.quoted(text)));
                }
            }
        }
    }
}
