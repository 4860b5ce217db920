// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.text.Words;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.validation.Check;

/** Finds texts that somebody still has to write: they begin with TODO. */
@CheckInfo(id = "unfinished-text", severity = Severity.WARNING, group = CheckGroup.COMPLETENESS)
public final class UnfinishedText extends JourneyCheck {

    @Check
    public void textsAreWritten(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
                check(element, attribute);
            }
        }
    }

    private void check(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        if (value instanceof String text && isUnfinished(text)) {
            report(element, attribute, message(Words.quoted(text)));
        }
        if (value instanceof List<?> texts
                && texts.stream().anyMatch(UnfinishedText::isUnfinished)) {
            List<INode> places = places(element, attribute);
            for (int i = 0; i < texts.size(); i++) {
                if (isUnfinished(texts.get(i))) {
                    reportValue(element, places, i, message(Words.quoted((String) texts.get(i))));
                }
            }
        }
    }

    private static boolean isUnfinished(Object text) {
        return ((String) text).startsWith("TODO");
    }
}
