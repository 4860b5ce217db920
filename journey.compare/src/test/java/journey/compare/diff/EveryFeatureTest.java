// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.model.JourneyFile;
import journey.model.JourneyPackage;
import journey.model.Period;
import journey.testing.FullMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the metamodel can say makes a difference when it is said in another way. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class EveryFeatureTest {

    @Inject private Maps maps;
    @Inject private MapDiffer differ;

    private XtextResource read;

    @BeforeEach
    void readMap() {
        read = maps.read(FullMap.TEXT);
        EcoreUtil.resolveAll(read);
    }

    record Case(EClass type, EStructuralFeature feature) {
        @Override
        public String toString() {
            return type.getName() + "." + feature.getName();
        }
    }

    static Stream<Case> features() {
        return JourneyPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                .flatMap(
                        type ->
                                type.getEAllStructuralFeatures().stream()
                                        .map(it -> new Case(type, it)));
    }

    @Test
    void everyKindOfFactIsOfTheMetamodel() {
        List<FactKind> known =
                features()
                        .flatMap(it -> FactKind.of(it.type, it.feature).stream())
                        .distinct()
                        .toList();
        for (FactKind kind : FactKind.values()) {
            assertTrue(known.contains(kind) || kind == FactKind.DESCRIPTION, kind.name());
        }
    }

    @Test
    void everyKindOfFactIsOnThePage() throws IOException {
        String page = Files.readString(Pages.ROOT.resolve("docs/diff.md"));
        String table = page.substring(page.indexOf("| what |"), page.indexOf("What is gone takes"));
        for (FactKind kind : FactKind.values()) {
            assertTrue(
                    Pattern.compile("\\b" + kind.label() + "\\b").matcher(table).find(),
                    kind.name());
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void anotherValueMakesADifference(Case changed) {
        JourneyFile before = map();
        assertEquals(List.of(), differ.diff(before, map()).differences());
        List<Object> values = others(changed, before);
        assertFalse(values.isEmpty());
        for (int i = 0; i < values.size(); i++) {
            JourneyFile after = map();
            EObject element = example(changed, after);
            element.eSet(changed.feature, others(changed, after).get(i));
            assertTold(before, after, element, changed);
            assertTold(after, before, element, changed);
        }
    }

    private void assertTold(JourneyFile before, JourneyFile after, EObject element, Case changed) {
        List<Difference> told = differ.diff(before, after).differences();
        assertTrue(
                told.stream().anyMatch(it -> isAbout(it, element, changed.feature)),
                () -> changed + " in " + told);
        told.forEach(it -> assertFalse(it.sentence().isBlank()));
    }

    /** The difference is one of the element, or of what it holds when that was changed. */
    private static boolean isAbout(Difference told, EObject element, EStructuralFeature feature) {
        return Stream.of(told.before(), told.after())
                .flatMap(java.util.Optional::stream)
                .anyMatch(
                        it ->
                                it == element
                                        || (feature instanceof EReference reference
                                                && reference.isContainment()
                                                && it.eContainer() == element));
    }

    /**
     * A copy without text, so that a feature can be set that the grammar would not let stand alone.
     */
    private JourneyFile map() {
        JourneyFile copy = EcoreUtil.copy(Maps.file(read));
        new ResourceImpl().getContents().add(copy);
        return copy;
    }

    /** An element that says something there, if there is one. */
    private static EObject example(Case changed, JourneyFile file) {
        List<EObject> examples = all(file).filter(it -> it.eClass() == changed.type).toList();
        return examples.stream()
                .filter(it -> it.eIsSet(changed.feature))
                .findFirst()
                .orElseGet(() -> examples.get(0));
    }

    private static Stream<EObject> all(JourneyFile file) {
        List<EObject> all = new ArrayList<>(List.of(file));
        file.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }

    /** What an element might say instead: another value, and nothing where that is possible. */
    private static List<Object> others(Case changed, JourneyFile file) {
        EObject element = example(changed, file);
        Object value = element.eGet(changed.feature);
        if (changed.feature instanceof EReference reference) {
            return references(element, reference, value, file);
        }
        EAttribute attribute = (EAttribute) changed.feature;
        if (attribute.isMany()) {
            return lists((List<?>) value, another(attribute, null));
        }
        return Stream.of(another(attribute, value), attribute.getDefaultValue())
                .filter(it -> !Objects.equals(it, value))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Object> references(
            EObject element, EReference reference, Object value, JourneyFile file) {
        if (reference.isContainment()) {
            List<Object> more = new ArrayList<>((List<?>) value);
            more.add(
                    EcoreUtil.create(
                            all(file)
                                    .map(EObject::eClass)
                                    .filter(reference.getEReferenceType()::isSuperTypeOf)
                                    .findFirst()
                                    .orElseThrow()));
            return List.of(more);
        }
        List<?> current =
                value instanceof List<?> list
                        ? list
                        : Stream.of(value).filter(Objects::nonNull).toList();
        EObject other =
                all(file)
                        .filter(reference.getEReferenceType()::isInstance)
                        .filter(it -> !current.contains(it) && it != element)
                        .findFirst()
                        .orElseThrow();
        return reference.isMany()
                ? lists(current, other)
                : Stream.of(other, (EObject) null)
                        .filter(it -> it != value)
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    /** One more, another one alone, and none. */
    private static List<Object> lists(List<?> values, Object other) {
        List<Object> more = new ArrayList<>(values);
        more.add(other);
        return values.isEmpty() ? List.of(more) : List.of(more, List.of(other), List.of());
    }

    private static Object another(EAttribute attribute, Object value) {
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return type.getELiterals().stream()
                    .map(literal -> (Object) literal.getInstance())
                    .filter(it -> !it.equals(value))
                    .reduce((one, other) -> other)
                    .orElseThrow();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "EBoolean" -> !(boolean) value;
            case "EInt", "EIntegerObject" -> value == null ? 5 : (int) value + 1;
            case "EBigDecimal" ->
                    value == null ? BigDecimal.ONE : ((BigDecimal) value).add(BigDecimal.ONE);
            case "LocalDate" -> LocalDate.of(2025, 5, 5);
            case "Period" -> Period.parse("2024");
            default -> value + " another";
        };
    }
}
