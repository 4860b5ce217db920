// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.ANSWERS__METRIC;
import static journey.model.JourneyPackage.Literals.BINDING__SOURCE;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Answers;
import journey.model.Binding;
import journey.model.JourneyFile;
import journey.model.Source;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds sources in which something is to be seen or answered, but which have no rows. */
@CheckInfo(id = "answers-without-data", severity = Severity.WARNING, group = CheckGroup.NUMBERS)
public final class AnswersWithoutData extends JourneyCheck {

    /** One finding is enough for a source in a file: the first place that needs its rows. */
    @Check
    public void rowsAreThere(JourneyFile file) {
        Set<Source> reported = new HashSet<>();
        for (Iterator<EObject> all = file.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            if (element instanceof Answers answers
                    && answers.eContainer() instanceof Source source
                    && hasNoRows(source)
                    && reported.add(source)) {
                report(answers, ANSWERS__METRIC, message(source));
            } else if (element instanceof Binding binding
                    && hasNoRows(binding.getSource())
                    && reported.add(binding.getSource())) {
                String message = variant("seen", binding.getSource(), binding.eContainer());
                report(binding, BINDING__SOURCE, message);
            }
        }
    }

    private static boolean hasNoRows(Source source) {
        return source != null
                && !source.eIsProxy()
                && source.getData() == null
                && source.getTable() == null;
    }
}
