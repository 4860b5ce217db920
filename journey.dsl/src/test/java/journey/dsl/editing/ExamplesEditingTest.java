// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static journey.model.JourneyPackage.Literals.ACTION__DELIVERS;
import static journey.model.JourneyPackage.Literals.ACTION__DUE;
import static journey.model.JourneyPackage.Literals.ACTION__OWNER;
import static journey.model.JourneyPackage.Literals.BINDABLE__BINDINGS;
import static journey.model.JourneyPackage.Literals.CHOICE__WAYS;
import static journey.model.JourneyPackage.Literals.CLAIM__ASSUMED;
import static journey.model.JourneyPackage.Literals.CLAIM__EVIDENCE;
import static journey.model.JourneyPackage.Literals.EMOTION__REASON;
import static journey.model.JourneyPackage.Literals.JOURNEY__ACTIONS;
import static journey.model.JourneyPackage.Literals.JOURNEY__OWNER;
import static journey.model.JourneyPackage.Literals.JOURNEY__PERSONAS;
import static journey.model.JourneyPackage.Literals.JOURNEY__PURPOSE;
import static journey.model.JourneyPackage.Literals.JOURNEY__REVIEWED;
import static journey.model.JourneyPackage.Literals.JOURNEY__STAGES;
import static journey.model.JourneyPackage.Literals.JOURNEY__VIEWS;
import static journey.model.JourneyPackage.Literals.MEASURED__MEASURES;
import static journey.model.JourneyPackage.Literals.MEASURE__SOURCE;
import static journey.model.JourneyPackage.Literals.MOMENT__ARTIFACTS;
import static journey.model.JourneyPackage.Literals.MOMENT__ASIDE;
import static journey.model.JourneyPackage.Literals.MOMENT__BACKSTAGE;
import static journey.model.JourneyPackage.Literals.MOMENT__BRANCHES;
import static journey.model.JourneyPackage.Literals.MOMENT__CHOICES;
import static journey.model.JourneyPackage.Literals.MOMENT__EMOTIONS;
import static journey.model.JourneyPackage.Literals.MOMENT__ENDINGS;
import static journey.model.JourneyPackage.Literals.MOMENT__JOINS;
import static journey.model.JourneyPackage.Literals.MOMENT__KEY;
import static journey.model.JourneyPackage.Literals.MOMENT__OPPORTUNITIES;
import static journey.model.JourneyPackage.Literals.MOMENT__OPTIONAL;
import static journey.model.JourneyPackage.Literals.MOMENT__PAINS;
import static journey.model.JourneyPackage.Literals.MOMENT__PARALLEL_TO;
import static journey.model.JourneyPackage.Literals.MOMENT__PROPOSED;
import static journey.model.JourneyPackage.Literals.MOMENT__SUPPORT;
import static journey.model.JourneyPackage.Literals.OPPORTUNITY__IMPORTANCE;
import static journey.model.JourneyPackage.Literals.OPPORTUNITY__RESOLVES;
import static journey.model.JourneyPackage.Literals.OPPORTUNITY__SATISFACTION;
import static journey.model.JourneyPackage.Literals.PAIN__SEVERITY;
import static journey.model.JourneyPackage.Literals.STAGE_GOAL__SERVES;
import static journey.model.JourneyPackage.Literals.STAGE__GOALS;
import static journey.model.JourneyPackage.Literals.STAGE__MOMENTS;
import static journey.model.JourneyPackage.Literals.STAGE__PHASE;
import static journey.model.JourneyPackage.Literals.TITLED_ELEMENT__TITLE;
import static journey.model.JourneyPackage.Literals.TOUCHPOINT__CHANNELS;
import static journey.model.JourneyPackage.Literals.TOUCHPOINT__TEAM;
import static journey.model.JourneyPackage.Literals.WAY_OUT__REASON;
import static journey.model.JourneyPackage.Literals.WAY_OUT__USUAL;
import static journey.model.JourneyPackage.Literals.WORK__AFTER;
import static journey.model.JourneyPackage.Literals.WORK__SYSTEMS;
import static journey.model.JourneyPackage.Literals.WORK__TEAM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.clauses.Declarations;
import journey.dsl.ways.WaysOut;
import journey.model.Choice;
import journey.model.Journey;
import journey.model.Measured;
import journey.model.Moment;
import journey.model.PersonaSpecific;
import journey.model.Stage;
import journey.model.TitledElement;
import journey.model.TopLevelElement;
import journey.testing.CompactMap;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each edit of each kind of element of each example leaves a formatted map without errors that says
 * the same as before but for what was asked.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ExamplesEditingTest {

    /** All of them would take minutes. */
    private static final int MOST_OF_A_KIND = 2;

    private static final Set<EReference> MOVABLE =
            Set.of(
                    JOURNEY__STAGES,
                    JOURNEY__ACTIONS,
                    JOURNEY__VIEWS,
                    STAGE__MOMENTS,
                    MEASURED__MEASURES,
                    BINDABLE__BINDINGS,
                    MOMENT__EMOTIONS,
                    MOMENT__PAINS,
                    MOMENT__OPPORTUNITIES,
                    MOMENT__ARTIFACTS,
                    MOMENT__BACKSTAGE,
                    MOMENT__SUPPORT,
                    MOMENT__BRANCHES,
                    MOMENT__ENDINGS,
                    MOMENT__JOINS,
                    MOMENT__CHOICES,
                    CHOICE__WAYS);

    private static final List<EStructuralFeature> CLEARABLE =
            List.of(
                    ACTION__DELIVERS,
                    ACTION__DUE,
                    ACTION__OWNER,
                    CLAIM__ASSUMED,
                    CLAIM__EVIDENCE,
                    EMOTION__REASON,
                    JOURNEY__OWNER,
                    JOURNEY__PERSONAS,
                    JOURNEY__PURPOSE,
                    JOURNEY__REVIEWED,
                    MEASURE__SOURCE,
                    MOMENT__ASIDE,
                    MOMENT__KEY,
                    MOMENT__OPTIONAL,
                    MOMENT__PARALLEL_TO,
                    MOMENT__PROPOSED,
                    OPPORTUNITY__IMPORTANCE,
                    OPPORTUNITY__RESOLVES,
                    OPPORTUNITY__SATISFACTION,
                    PAIN__SEVERITY,
                    STAGE_GOAL__SERVES,
                    STAGE__PHASE,
                    TOUCHPOINT__CHANNELS,
                    TOUCHPOINT__TEAM,
                    WAY_OUT__REASON,
                    WAY_OUT__USUAL,
                    WORK__AFTER,
                    WORK__SYSTEMS,
                    WORK__TEAM);

    @Inject private ExampleMaps maps;
    @Inject private Insertion insertion;
    @Inject private Removal removal;
    @Inject private Move move;
    @Inject private FactEdit facts;

    /** Each example as it is, and again with as few blanks as it can do with. */
    record Example(Path file, boolean compact) {

        @Override
        public String toString() {
            return file.getFileName() + (compact ? ", compact" : "");
        }
    }

    static List<Example> examples() {
        return ExampleMaps.files().stream()
                .flatMap(it -> Stream.of(new Example(it, false), new Example(it, true)))
                .toList();
    }

    private String text(Example example) {
        String text = ExampleMaps.text(example.file);
        return example.compact ? CompactMap.of(maps.read(example.file, text)) : text;
    }

    private XtextResource read(Example example, String text) {
        return maps.read(example.file, text);
    }

    private XtextResource assertSound(Example example, String text) {
        XtextResource map = maps.assertWithoutErrors(example.file, text);
        assertFormatted(example, map, text);
        return map;
    }

    private void assertFormatted(Example example, XtextResource map, String text) {
        if (!example.compact) {
            maps.assertFormatted(map, text);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreSound(Example example) {
        assertSound(example, text(example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void insertionAddsOneElementAndNothingElse(Example example) {
        String text = text(example);
        XtextResource map = read(example, text);
        for (EObject element : samples(map)) {
            for (List<TextEdit> edits : insertions(element)) {
                String after = Edits.apply(text, edits);
                XtextResource edited = assertSound(example, after);
                assertEquals(ExampleMaps.comments(map), ExampleMaps.comments(edited));
                removeFirstNew(map, edited);
                ExampleMaps.assertSameModel(map, edited, after);
            }
        }
    }

    private List<List<TextEdit>> insertions(EObject element) {
        List<List<TextEdit>> all = new ArrayList<>();
        if (element instanceof Journey journey) {
            all.add(insertion.stage(journey, null, null));
            journey.getStages().forEach(it -> all.add(insertion.stage(journey, it, "A stage")));
            all.add(insertion.action(journey, "Zahlt \"bar\""));
        }
        if (element instanceof Stage stage) {
            all.add(insertion.touchpoint(stage, null, "支払い"));
            stage.getMoments().forEach(it -> all.add(insertion.step(stage, it, "A step")));
            all.add(insertion.text(stage, STAGE__GOALS, "A goal"));
        }
        if (element instanceof Moment moment) {
            all.add(insertion.pain(moment, null));
            all.add(insertion.opportunity(moment, null));
            Declarations.statements(moment.eClass())
                    .forEach(it -> all.add(insertion.text(moment, it, null)));
            all.add(insertion.emotion(moment, 1));
            Stream.of(MOMENT__ARTIFACTS, MOMENT__BACKSTAGE, MOMENT__SUPPORT)
                    .forEach(it -> all.add(insertion.text(moment, it, null)));
            ((Stage) moment.eContainer())
                    .getMoments()
                    .forEach(it -> all.add(insertion.branch(moment, it)));
        }
        if (element instanceof Measured measured) {
            Journey journey = EcoreUtil2.getContainerOfType(measured, Journey.class);
            journey.getStages().stream()
                    .flatMap(stage -> stage.getMeasures().stream())
                    .limit(1)
                    .forEach(it -> all.add(insertion.measure(measured, it.getMetric())));
        }
        return all;
    }

    /** The first element, in the order of the model, that is not in the other map. */
    private static void removeFirstNew(XtextResource map, XtextResource edited) {
        List<EObject> before = elements(map);
        List<EObject> after = elements(edited);
        assertEquals(before.size() + 1, after.size());
        for (int i = 0; i < after.size(); i++) {
            if (i == before.size() || !isSame(before.get(i), after.get(i))) {
                EcoreUtil.remove(after.get(i));
                return;
            }
        }
    }

    private static boolean isSame(EObject one, EObject other) {
        return one.eClass() == other.eClass()
                && EcoreUtil.getURI(one).fragment().equals(EcoreUtil.getURI(other).fragment());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void removalTakesTheElementAndItsReferences(Example example) {
        String text = text(example);
        int count = samples(read(example, text)).size();
        for (int i = 0; i < count; i++) {
            XtextResource map = read(example, text);
            EcoreUtil.resolveAll(map);
            EObject element = samples(map).get(i);
            if (!isRemovedByTools(element)) {
                continue;
            }
            List<String> comments = ExampleMaps.commentsWithout(element);
            List<TextEdit> edits = removal.remove(element);
            String after = Edits.apply(text, edits);
            XtextResource edited = read(example, after);
            EcoreUtil.deleteAll(waysTo(element, map), true);
            EcoreUtil.deleteAll(emptyChoices(map), true);
            EcoreUtil.delete(element, true);
            ExampleMaps.assertSameModel(map, edited, edits.toString());
            assertFormatted(example, edited, after);
            assertEquals(comments, ExampleMaps.comments(edited));
        }
    }

    private static List<PersonaSpecific> waysTo(EObject element, XtextResource map) {
        return elements(map).stream()
                .filter(PersonaSpecific.class::isInstance)
                .map(PersonaSpecific.class::cast)
                .filter(
                        way ->
                                WaysOut.target(way)
                                        .filter(it -> EcoreUtil.isAncestor(element, it))
                                        .isPresent())
                .toList();
    }

    private static List<EObject> emptyChoices(XtextResource map) {
        return elements(map).stream()
                .filter(it -> it instanceof Choice choice && choice.getWays().isEmpty())
                .toList();
    }

    private static boolean isRemovedByTools(EObject element) {
        return element instanceof TopLevelElement
                || element.eContainer() instanceof Journey
                || element.eContainer() instanceof Stage
                || element.eContainer() instanceof Moment;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void moveChangesTheOrderAndMoveBackChangesNothing(Example example) {
        String text = text(example);
        XtextResource map = read(example, text);
        EcoreUtil.resolveAll(map);
        for (EObject element : samples(map)) {
            List<EObject> siblings = siblings(element);
            int index = siblings.indexOf(element);
            if (MOVABLE.contains(element.eContainmentFeature()) && index + 1 < siblings.size()) {
                String after = Edits.apply(text, move.behind(element, siblings.get(index + 1)));
                XtextResource edited = assertSound(example, after);
                assertSameComments(map, edited);
                ((EList<EObject>) siblings).move(index + 1, element);
                ExampleMaps.assertSameModel(map, edited, after);
                ((EList<EObject>) siblings).move(index, element);
                EObject moved = siblings(counterpart(element, edited)).get(index + 1);
                EObject next = siblings(moved).get(index);
                String back = Edits.apply(after, move.before(moved, next));
                if (example.compact) {
                    ExampleMaps.assertSameModel(map, assertSound(example, back), back);
                } else {
                    assertEquals(text, back);
                }
            }
        }
    }

    private void assertSameComments(XtextResource map, XtextResource edited) {
        assertEquals(
                ExampleMaps.comments(map).stream().sorted().toList(),
                ExampleMaps.comments(edited).stream().sorted().toList());
    }

    /** The parent has stayed where it is, so it has the same place. */
    private static EObject counterpart(EObject element, XtextResource edited) {
        String path = EcoreUtil.getRelativeURIFragmentPath(null, element);
        return EcoreUtil.getEObject(edited.getContents().get(0), path);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> siblings(EObject element) {
        Object siblings = element.eContainer().eGet(element.eContainmentFeature());
        return (List<EObject>) siblings;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void momentMovesThroughAllStages(Example example) {
        String text = text(example);
        XtextResource map = read(example, text);
        EcoreUtil.resolveAll(map);
        for (EObject element : samples(map)) {
            if (element instanceof Moment moment) {
                Stage stage = (Stage) moment.eContainer();
                List<Stage> stages = ((Journey) stage.eContainer()).getStages();
                int index = stage.getMoments().indexOf(moment);
                Stage target = stages.get((stages.indexOf(stage) + 1) % stages.size());
                List<TextEdit> edits = move.into(moment, target);
                String after = Edits.apply(text, edits);
                target.getMoments().add(moment);
                XtextResource edited = assertSound(example, after);
                assertSameComments(map, edited);
                ExampleMaps.assertSameModel(map, edited, after);
                stage.getMoments().add(index, moment);
                ExampleMaps.assertSameModel(read(example, text), map, text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void newTitleChangesTheTitleAndNothingElse(Example example) {
        String text = text(example);
        XtextResource map = read(example, text);
        EcoreUtil.resolveAll(map);
        for (EObject element : samples(map)) {
            if (element instanceof TitledElement titled) {
                String title = titled.getTitle();
                assertEquals(List.of(), facts.set(element, TITLED_ELEMENT__TITLE, title));
                String other = new StringBuilder(title).reverse().toString();
                String after = Edits.apply(text, facts.set(element, TITLED_ELEMENT__TITLE, other));
                titled.setTitle(other);
                ExampleMaps.assertSameModel(map, assertSound(example, after), after);
                titled.setTitle(title);
            }
        }
    }

    /** Facts of every kind are cleared and set again; only a list may come in another place. */
    @ParameterizedTest
    @MethodSource("examples")
    void clearedFactIsGoneAndComesBack(Example example) {
        String text = text(example);
        XtextResource map = read(example, text);
        EcoreUtil.resolveAll(map);
        for (EObject element : samples(map)) {
            for (EStructuralFeature feature : CLEARABLE) {
                if (!element.eClass().getEAllStructuralFeatures().contains(feature)
                        || !element.eIsSet(feature)) {
                    continue;
                }
                String without = Edits.apply(text, facts.set(element, feature, null));
                XtextResource cleared = assertSound(example, without);
                assertSameComments(map, cleared);
                EObject bare = counterpart(element, cleared);
                assertEquals(false, bare.eIsSet(feature), without);
                Object value = inFile(element.eGet(feature), cleared);
                String again = Edits.apply(without, facts.set(bare, feature, value));
                ExampleMaps.assertSameModel(map, assertSound(example, again), again);
            }
        }
    }

    /** What a value of one map is in another. */
    private static Object inFile(Object value, XtextResource map) {
        if (value instanceof List<?> many) {
            return many.stream().map(one -> inFile(one, map)).toList();
        }
        return value instanceof EObject target
                ? map.getResourceSet().getEObject(EcoreUtil.getURI(target), true)
                : value;
    }

    private static List<EObject> samples(XtextResource map) {
        Map<EClass, List<EObject>> kinds =
                elements(map).stream().collect(Collectors.groupingBy(EObject::eClass));
        return elements(map).stream()
                .filter(it -> kinds.get(it.eClass()).indexOf(it) < MOST_OF_A_KIND)
                .toList();
    }

    private static List<EObject> elements(XtextResource map) {
        return EcoreUtil2.eAllContentsAsList(map.getContents().get(0));
    }
}
