// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.dsl.backstage.BackstageWork;
import journey.dsl.personas.Personas;
import journey.model.Deliverable;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.JourneyPackage;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.model.Opportunity;
import journey.model.Persona;
import journey.model.Stage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * What each reference can see. Top-level elements are seen by their names, throughout a file and
 * its imports. Parts of a journey are seen from within it, by any end of their qualified name: from
 * near to far, so that the pain of the same moment comes before one of the same name elsewhere.
 */
public class JourneyScopeProvider extends AbstractJourneyScopeProvider {

    @Inject private ImportedFiles importedFiles;
    @Inject private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        EClass type = reference.getEReferenceType();
        return switch (type.getClassifierID()) {
            case JourneyPackage.GOAL -> goals(context);
            case JourneyPackage.PAIN ->
                    parts(context, type, Moment::getPains, personaPains(context.eResource()));
            case JourneyPackage.WORK -> parts(context, type, BackstageWork::of, IScope.NULLSCOPE);
            case JourneyPackage.MOMENT -> parts(context, type, List::of, IScope.NULLSCOPE);
            case JourneyPackage.DELIVERABLE ->
                    parts(
                            context,
                            type,
                            JourneyScopeProvider::deliverables,
                            deliverablesOfAllJourneys(context.eResource()));
            default -> topLevel(context.eResource(), type);
        };
    }

    /** The visible top-level elements of one kind, by name. */
    private IScope topLevel(Resource resource, EClass type) {
        return cached(
                resource,
                type,
                () -> {
                    Names names = new Names();
                    visible(resource, NamedElement.class)
                            .filter(type::isInstance)
                            .forEach(element -> names.add(element, element.getName()));
                    return names.asScope(IScope.NULLSCOPE);
                });
    }

    /**
     * The goals of the journey's personas. While it names none, or one that is not found and may be
     * any, those of all personas come after them.
     */
    private IScope goals(EObject context) {
        Journey journey = EcoreUtil2.getContainerOfType(context, Journey.class);
        return cached(
                context.eResource(),
                List.of("goals", journey),
                () -> {
                    List<Persona> known = Personas.known(journey);
                    if (!known.isEmpty() && !Personas.areUnknown(journey)) {
                        return goals(known, IScope.NULLSCOPE);
                    }
                    List<Persona> all = visible(context.eResource(), Persona.class).toList();
                    return goals(known, goals(all, IScope.NULLSCOPE));
                });
    }

    /** The goals of personas by their names; two goals of one name need those of their personas. */
    public static IScope goals(List<Persona> personas, IScope outer) {
        Names names = new Names();
        for (Persona persona : personas) {
            persona.getGoals()
                    .forEach(goal -> names.addEnds(goal, persona.getName(), goal.getName()));
        }
        return names.asScope(outer);
    }

    /** What moments hold, as seen from a place in the journey: moment, then stage, then journey. */
    private IScope parts(
            EObject context,
            EClass type,
            Function<Moment, List<? extends NamedElement>> partsOf,
            IScope outer) {
        Journey journey = EcoreUtil2.getContainerOfType(context, Journey.class);
        if (journey == null) {
            return outer;
        }
        Resource resource = context.eResource();
        IScope scope =
                cached(
                        resource,
                        List.of(type, journey),
                        () -> {
                            Names names = new Names();
                            for (Stage stage : journey.getStages()) {
                                addParts(names, stage, partsOf, journey.getName(), stage.getName());
                            }
                            return names.asScope(outer);
                        });
        Stage stage = EcoreUtil2.getContainerOfType(context, Stage.class);
        if (stage == null) {
            return scope;
        }
        IScope journeyScope = scope;
        IScope stageScope =
                cached(
                        resource,
                        List.of(type, stage),
                        () -> {
                            Names names = new Names();
                            addParts(names, stage, partsOf);
                            return names.asScope(journeyScope);
                        });
        Moment moment = EcoreUtil2.getContainerOfType(context, Moment.class);
        if (moment == null) {
            return stageScope;
        }
        return cached(
                resource,
                List.of(type, moment),
                () -> {
                    Names own = new Names();
                    partsOf.apply(moment).forEach(part -> own.add(part, part.getName()));
                    return own.asScope(stageScope);
                });
    }

    private static void addParts(
            Names names,
            Stage stage,
            Function<Moment, List<? extends NamedElement>> partsOf,
            String... prefix) {
        for (Moment moment : stage.getMoments()) {
            for (NamedElement part : partsOf.apply(moment)) {
                List<String> path = new ArrayList<>(Arrays.asList(prefix));
                if (part != moment) {
                    path.add(moment.getName());
                }
                path.add(part.getName());
                names.addEnds(part, path.toArray(String[]::new));
            }
        }
    }

    private static List<Deliverable> deliverables(Moment moment) {
        List<Deliverable> deliverables = new ArrayList<>();
        deliverables.add(moment);
        List<Opportunity> opportunities = moment.getOpportunities();
        deliverables.addAll(opportunities);
        return deliverables;
    }

    /** Opportunities and moments of any visible journey, by their full names. */
    private IScope deliverablesOfAllJourneys(Resource resource) {
        return cached(
                resource,
                "deliverables",
                () -> {
                    Names names = new Names();
                    visible(resource, Journey.class)
                            .flatMap(journey -> journey.getStages().stream())
                            .flatMap(stage -> stage.getMoments().stream())
                            .flatMap(moment -> deliverables(moment).stream())
                            .forEach(names::addQualified);
                    return names.asScope(IScope.NULLSCOPE);
                });
    }

    private IScope personaPains(Resource resource) {
        return cached(
                resource,
                "persona pains",
                () -> {
                    Names names = new Names();
                    visible(resource, Persona.class)
                            .flatMap(persona -> persona.getPains().stream())
                            .filter(pain -> pain.getName() != null)
                            .forEach(names::addQualified);
                    return names.asScope(IScope.NULLSCOPE);
                });
    }

    private <T> Stream<T> visible(Resource resource, Class<T> type) {
        return importedFiles.visibleFrom(resource).stream()
                .flatMap(file -> file.getContents().stream())
                .filter(JourneyFile.class::isInstance)
                .flatMap(file -> ((JourneyFile) file).getElements().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private IScope cached(
            Resource resource, Object key, com.google.inject.Provider<IScope> provider) {
        return cache.get(List.of(JourneyScopeProvider.class, key), resource, provider);
    }
}
