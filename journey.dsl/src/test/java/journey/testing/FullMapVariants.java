// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.model.JourneyFile;
import journey.model.JourneyPackage;
import journey.model.Period;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Copies of {@link FullMap} in which one feature of one element has another value: for tests that
 * want every feature of the metamodel to make a difference somewhere.
 */
public final class FullMapVariants {

    private final XtextResource read;

    public FullMapVariants(Maps maps) {
        read = maps.read(FullMap.TEXT);
        EcoreUtil.resolveAll(read);
    }

    /** A feature that elements of a class have. */
    public record Case(EClass type, EStructuralFeature feature) {
        @Override
        public String toString() {
            return type.getName() + "." + feature.getName();
        }
    }

    /** A map with the element of it that says something else. */
    public record Variant(JourneyFile map, EObject element) {}

    /** All features of all classes that elements can have. */
    public static Stream<Case> features() {
        return types().flatMap(
                        type ->
                                type.getEAllStructuralFeatures().stream()
                                        .map(it -> new Case(type, it)));
    }

    /** All classes that elements can have. */
    public static Stream<EClass> types() {
        return JourneyPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract());
    }

    /**
     * A copy without text, so that a feature can be set that the grammar would not let stand alone.
     */
    public JourneyFile map() {
        JourneyFile copy = EcoreUtil.copy(Maps.file(read));
        new ResourceImpl().getContents().add(copy);
        return copy;
    }

    /** Copies in which an element says something else: another value, more values, and none. */
    public List<Variant> with(Case changed) {
        return variants(changed, examples(changed, map()).findFirst().orElseThrow());
    }

    /** The same for all elements of the class; those that hold something are emptied as well. */
    public Stream<Variant> withAny(Case changed) {
        Stream<Variant> others =
                examples(changed, map()).flatMap(it -> variants(changed, it).stream());
        return changed.feature instanceof EReference reference && reference.isContainment()
                ? Stream.concat(others, examples(changed, map()).map(it -> emptied(changed, it)))
                : others;
    }

    private List<Variant> variants(Case changed, int example) {
        JourneyFile some = map();
        return IntStream.range(0, others(element(some, example), changed.feature, some).size())
                .mapToObj(
                        i -> {
                            JourneyFile map = map();
                            EObject element = element(map, example);
                            List<Object> others = others(element, changed.feature, map);
                            element.eSet(changed.feature, others.get(i));
                            return new Variant(map, element);
                        })
                .toList();
    }

    private Variant emptied(Case changed, int example) {
        JourneyFile map = map();
        EObject element = element(map, example);
        element.eUnset(changed.feature);
        return new Variant(map, element);
    }

    private static EObject element(JourneyFile map, int number) {
        return all(map).toList().get(number);
    }

    /** The numbers of the elements of a class; first those that say something there. */
    private static Stream<Integer> examples(Case changed, JourneyFile map) {
        List<EObject> all = all(map).toList();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).eClass() == changed.type)
                .boxed()
                .sorted(Comparator.comparing(i -> !all.get(i).eIsSet(changed.feature)));
    }

    private static Stream<EObject> all(JourneyFile file) {
        List<EObject> all = new ArrayList<>(List.of(file));
        file.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }

    /** What an element might say instead: another value, and nothing where that is possible. */
    private static List<Object> others(
            EObject element, EStructuralFeature feature, JourneyFile file) {
        Object value = element.eGet(feature);
        if (feature instanceof EReference reference) {
            return references(element, reference, value, file);
        }
        EAttribute attribute = (EAttribute) feature;
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
