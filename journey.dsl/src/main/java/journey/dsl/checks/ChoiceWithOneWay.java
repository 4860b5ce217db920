// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.CHOICE__QUESTION;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.text.Words;
import journey.model.Choice;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds choices that leave nothing to choose. */
@CheckInfo(id = "choice-with-one-way", severity = Severity.WARNING, group = CheckGroup.COMPLETENESS)
public final class ChoiceWithOneWay extends JourneyCheck {

    @Check
    public void thereIsSomethingToChoose(Choice choice) {
        int ways = choice.getWays().size();
        if (ways < 2) {
            String question = Words.quoted(choice.getQuestion());
            report(
                    choice,
                    CHOICE__QUESTION,
                    ways == 0 ? variant("none", question) : message(question));
        }
    }
}
