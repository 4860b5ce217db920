// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import static journey.model.JourneyPackage.Literals.JOURNEY__PERSONAS;
import static journey.model.JourneyPackage.Literals.STAGE_GOAL__SERVES;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.dsl.personas.Personas;
import journey.dsl.scoping.JourneyScopeProvider;
import journey.dsl.text.Messages;
import journey.model.Goal;
import journey.model.Journey;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import journey.model.StageGoal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.validation.Issue;

/**
 * Adds a persona to those whose journey it is; its name is the first of the issue data. Not when a
 * stage serves a goal whose name would then mean another one, or none.
 */
public final class AddPersonaToJourney implements CheckFix {

    private final IValueConverterService names;

    @Inject
    AddPersonaToJourney(IValueConverterService names) {
        this.names = names;
    }

    @Override
    public boolean isSafe() {
        return false;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        Journey journey = EcoreUtil2.getContainerOfType(element, Journey.class);
        if (!isEveryGoalFoundWith(issue.getData()[0], (PersonaSpecific) element, journey)) {
            return Optional.empty();
        }
        String name = names.toString(issue.getData()[0], "QualifiedName");
        List<INode> personas = NodeModelUtils.findNodesForFeature(journey, JOURNEY__PERSONAS);
        TextEdit edit =
                personas.isEmpty()
                        ? Edits.addFirst(journey, "persona " + name)
                        : new TextEdit(
                                personas.get(personas.size() - 1).getEndOffset(), 0, ", " + name);
        String title = Messages.sentence(issue.getCode() + ".fix", issue.getData()[0], journey);
        return Optional.of(new Fix(title, isSafe(), List.of(edit)));
    }

    private boolean isEveryGoalFoundWith(String added, PersonaSpecific element, Journey journey) {
        List<Persona> personas =
                Stream.concat(
                                Personas.known(journey).stream(),
                                element.getPersonas().stream()
                                        .filter(persona -> added.equals(persona.getName())))
                        .toList();
        IScope goals = JourneyScopeProvider.goals(personas, IScope.NULLSCOPE);
        return journey.getStages().stream()
                .flatMap(stage -> stage.getGoals().stream())
                .allMatch(stageGoal -> areFound(stageGoal, goals));
    }

    private boolean areFound(StageGoal stageGoal, IScope goals) {
        List<INode> written = NodeModelUtils.findNodesForFeature(stageGoal, STAGE_GOAL__SERVES);
        for (int i = 0; i < written.size(); i++) {
            Goal goal = stageGoal.getServes().get(i);
            String name =
                    (String)
                            names.toValue(
                                    NodeModelUtils.getTokenText(written.get(i)),
                                    "QualifiedName",
                                    written.get(i));
            IEObjectDescription found =
                    goals.getSingleElement(QualifiedName.create(name.split("\\.")));
            if (!goal.eIsProxy() && (found == null || found.getEObjectOrProxy() != goal)) {
                return false;
            }
        }
        return true;
    }
}
