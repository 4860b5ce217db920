// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.JourneyInjectorProvider;
import journey.model.Branch;
import journey.model.Import;
import journey.model.Journey;
import journey.model.Measured;
import journey.model.Moment;
import journey.model.Observation;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each edit of each element of each example leaves a formatted map without errors that says the
 * same as before but for what was asked.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ExamplesEditingTest {

    @Inject private ExampleMaps maps;
    @Inject private Insertion insertion;
    @Inject private Removal removal;
    @Inject private FactEdit facts;

    static List<Path> examples() {
        return ExampleMaps.files();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreSound(Path file) {
        maps.assertSound(file, ExampleMaps.text(file));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void insertionAddsOneElementAndNothingElse(Path file) {
        String text = ExampleMaps.text(file);
        XtextResource map = maps.read(file, text);
        for (EObject element : elements(map)) {
            for (List<TextEdit> edits : insertions(element)) {
                String after = Edits.apply(text, edits);
                XtextResource edited = maps.assertSound(file, after);
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
            all.add(insertion.goal(stage, "A goal"));
        }
        if (element instanceof Moment moment) {
            all.add(insertion.pain(moment, null));
            all.add(insertion.opportunity(moment, null));
            all.add(insertion.expectation(moment, null));
            all.add(insertion.experience(moment, null));
            all.add(insertion.emotion(moment, 1));
            all.add(insertion.backstage(moment, null));
            EcoreUtil2.getContainerOfType(moment, Journey.class)
                    .getStages()
                    .forEach(
                            stage ->
                                    stage.getMoments()
                                            .forEach(it -> all.add(insertion.branch(moment, it))));
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
    void removalTakesTheElementAndItsReferences(Path file) {
        String text = ExampleMaps.text(file);
        int count = elements(maps.read(file, text)).size();
        for (int i = 0; i < count; i++) {
            XtextResource map = maps.read(file, text);
            EcoreUtil.resolveAll(map);
            EObject element = elements(map).get(i);
            if (element instanceof Import) {
                continue; // no tool removes one, and what it imports would be missing
            }
            List<TextEdit> edits = removal.remove(element);
            String after = Edits.apply(text, edits);
            XtextResource edited = maps.read(file, after);
            List<EObject> branches =
                    elements(map).stream()
                            .filter(Branch.class::isInstance)
                            .filter(it -> EcoreUtil.isAncestor(element, ((Branch) it).getTarget()))
                            .toList();
            EcoreUtil.deleteAll(branches, true);
            EcoreUtil.delete(element, true);
            ExampleMaps.assertSameModel(map, edited, edits.toString());
            if (!(element instanceof Observation)) {
                maps.assertFormatted(edited, after);
            }
        }
    }

    private static List<EObject> elements(XtextResource map) {
        return EcoreUtil2.eAllContentsAsList(map.getContents().get(0));
    }
}
