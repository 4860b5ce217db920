// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.JOURNEY__PERSONAS;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.scoping.ImportedFiles;
import journey.dsl.text.Words;
import journey.model.Goal;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.JourneyState;
import journey.model.Persona;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.validation.Check;

/**
 * Finds goals of a journey's personas that no stage serves. People have goals beyond one journey,
 * so the other journeys in sight count too; but a current one serves nothing in a future one.
 */
@CheckInfo(id = "goal-not-served", severity = Severity.WARNING, group = CheckGroup.COMPLETENESS)
public final class GoalNotServed extends JourneyCheck {

    @Inject private ImportedFiles importedFiles;
    @Inject private IResourceScopeCache cache;

    @Check
    public void goalsAreServed(Journey journey) {
        Optional<Set<Goal>> served = served(journey.eResource(), journey.getState());
        if (journey.getStages().isEmpty() || served.isEmpty()) {
            return;
        }
        List<Persona> personas = journey.getPersonas();
        List<INode> places = places(journey, JOURNEY__PERSONAS);
        for (int i = 0; i < personas.size(); i++) {
            List<Goal> unserved =
                    personas.get(i).getGoals().stream()
                            .filter(goal -> !served.get().contains(goal))
                            .filter(goal -> goal.getTitle() != null) // else of a file with errors
                            .toList();
            if (!unserved.isEmpty()) {
                reportValue(journey, places, i, fault(journey, personas.get(i), unserved));
            }
        }
    }

    private String fault(Journey journey, Persona persona, List<Goal> unserved) {
        return unserved.size() == 1
                ? message(journey, unserved.get(0), persona)
                : variant(
                        "several",
                        journey,
                        persona,
                        unserved.stream().map(goal -> Words.quoted(goal.getTitle())).toList());
    }

    /** Empty while a reference to a goal is unresolved: it may mean any of them. */
    private Optional<Set<Goal>> served(Resource file, JourneyState state) {
        return cache.get(
                List.of(GoalNotServed.class, state),
                file,
                () ->
                        Optional.of(servedInSight(file, state))
                                .filter(goals -> goals.stream().noneMatch(EObject::eIsProxy)));
    }

    private Set<Goal> servedInSight(Resource file, JourneyState state) {
        return importedFiles.visibleFrom(file).stream()
                .flatMap(seen -> seen.getContents().stream())
                .flatMap(seen -> ((JourneyFile) seen).getElements().stream())
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast)
                .filter(journey -> journey.getState() == state)
                .flatMap(journey -> journey.getStages().stream())
                .flatMap(stage -> stage.getGoals().stream())
                .flatMap(goal -> goal.getServes().stream())
                .collect(Collectors.toSet());
    }
}
