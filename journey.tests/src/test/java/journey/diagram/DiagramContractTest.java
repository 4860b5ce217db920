// SPDX-License-Identifier: EPL-2.0
package journey.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import journey.model.JourneyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The specification of the diagrams names classes, features, services and files. Nothing but a
 * running Eclipse would notice that one of them is gone; this test does.
 */
class DiagramContractTest {

    private static final Path BUNDLE = Path.of("../journey.diagram");
    private static final Path ODESIGN = BUNDLE.resolve("description/journey.odesign");
    private static final Pattern STEP = Pattern.compile("(?:\\.|feature:)([a-z]\\w*)(?!\\w*\\()");
    private static final Pattern METHOD = Pattern.compile("(?:(?:\\.|->)(\\w+)\\()|service:(\\w+)");

    /** What AQL knows by itself. */
    private static final Set<String> OF_AQL =
            Set.of("eContainer", "filter", "notEmpty", "oclAsType", "oclIsKindOf", "select");

    /** Features of Sirius, by which one asks what lies at the ends of an edge. */
    private static final Set<String> OF_SIRIUS = Set.of("target", "targetNode", "actualMapping");

    /** What follows from the order of the text has nothing to reconnect, nor has an end. */
    private static final Set<String> FIXED =
            Set.of("NextMoment", "PastMoment", "Ends", "Contact", "SetsOff");

    @Test
    void domainClassesAreInTheMetamodel() {
        attributes("domainClass").stream()
                .filter(name -> !name.equals("EObject"))
                .forEach(
                        name -> {
                            assertTrue(name.startsWith("journey."), name);
                            EClassifier type =
                                    JourneyPackage.eINSTANCE.getEClassifier(
                                            name.substring("journey.".length()));
                            assertTrue(type instanceof EClass, name);
                        });
    }

    @Test
    void featuresAreInTheMetamodel() {
        Set<String> features =
                JourneyPackage.eINSTANCE.getEClassifiers().stream()
                        .filter(EClass.class::isInstance)
                        .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream())
                        .map(EStructuralFeature::getName)
                        .collect(Collectors.toSet());
        features.addAll(OF_SIRIUS);
        expressions()
                .flatMap(text -> STEP.matcher(text.replaceAll("'[^']*'", "")).results())
                .map(step -> step.group(1))
                .forEach(step -> assertTrue(features.contains(step), step));
        attributes("featureName").forEach(name -> assertTrue(features.contains(name), name));
    }

    @Test
    void servicesAreMethods() {
        Set<String> methods =
                attributes("qualifiedClassName").stream()
                        .flatMap(name -> Arrays.stream(load(name).getDeclaredMethods()))
                        .map(Method::getName)
                        .collect(Collectors.toSet());
        methods.addAll(OF_AQL);
        expressions()
                .flatMap(text -> METHOD.matcher(text).results())
                .map(call -> call.group(1) == null ? call.group(2) : call.group(1))
                .forEach(call -> assertTrue(methods.contains(call), call));
    }

    @Test
    void textsAreAddedWhereMomentsHoldThem() {
        Pattern added = Pattern.compile("addText\\('(\\w+)'\\)");
        List<String> members =
                expressions()
                        .flatMap(text -> added.matcher(text).results())
                        .map(call -> call.group(1))
                        .toList();
        Set<String> known =
                JourneyPackage.Literals.MOMENT.getEAllContainments().stream()
                        .map(EStructuralFeature::getName)
                        .collect(Collectors.toSet());
        assertTrue(
                members.contains("expectations") && known.containsAll(members), members::toString);
    }

    /** Sirius makes one object of each class, with its empty constructor. */
    @Test
    void servicesCanBeMade() {
        attributes("qualifiedClassName")
                .forEach(name -> assertEquals(1, load(name).getConstructors().length, name));
    }

    @Test
    void expressionsAreOfTheFourSimpleKinds() {
        Predicate<String> isSimple =
                Pattern.compile("(aql|service|feature|var):.*").asMatchPredicate();
        Predicate<String> isNumber = Pattern.compile("-?\\d+").asMatchPredicate();
        assertEquals(
                List.of(),
                elements(document(ODESIGN))
                        .flatMap(DiagramContractTest::expressionsOf)
                        .filter(isSimple.or(isNumber).or(text -> !text.contains(":")).negate())
                        .toList());
    }

    @Test
    void everyMappingHasItsOwnDelete() {
        mappings()
                .forEach(
                        mapping ->
                                assertTrue(
                                        mapping.hasAttribute("deletionDescription"),
                                        mapping.getAttribute("name")));
    }

    @Test
    void edgesThatMeanSomethingCanBeReconnected() {
        mappings()
                .filter(mapping -> mapping.getTagName().equals("edgeMappings"))
                .filter(mapping -> !mapping.getAttribute("name").endsWith("Curve"))
                .filter(mapping -> !FIXED.contains(mapping.getAttribute("name")))
                .forEach(
                        mapping ->
                                assertEquals(
                                        2,
                                        mapping.getAttribute("reconnections").split(" ").length,
                                        mapping.getAttribute("name")));
    }

    @Test
    void referencesWithinTheSpecificationLeadSomewhere() {
        Set<String> names =
                elements(document(ODESIGN))
                        .map(element -> element.getAttribute("name"))
                        .collect(Collectors.toSet());
        Pattern named = Pattern.compile("\\[name='([^']+)'\\]");
        elements(document(ODESIGN))
                .flatMap(DiagramContractTest::valuesOf)
                .flatMap(value -> named.matcher(value).results())
                .map(result -> result.group(1))
                .forEach(name -> assertTrue(names.contains(name), name));
    }

    @Test
    void iconsAreThereAndAllAreUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        Stream.of("iconPath", "icon")
                .flatMap(attribute -> attributes(attribute).stream())
                .forEach(icon -> used.add(icon.replace("/journey.diagram/icons/", "")));
        elements(document(BUNDLE.resolve("plugin.xml")))
                .map(element -> element.getAttribute("icon"))
                .filter(icon -> !icon.isEmpty())
                .forEach(icon -> used.add(icon.replace("icons/", "")));
        try (Stream<Path> files = Files.list(BUNDLE.resolve("icons"))) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    used);
        }
    }

    @Test
    void classesOfExtensionsAreThere() throws IOException {
        Stream<String> named =
                elements(document(BUNDLE.resolve("plugin.xml")))
                        .flatMap(DiagramContractTest::valuesOf)
                        .filter(
                                value ->
                                        value.matches("journey\\.diagram\\.([a-z]+\\.)*[A-Z]\\w+"));
        String manifest = Files.readString(BUNDLE.resolve("META-INF/MANIFEST.MF"));
        Stream<String> activator =
                Pattern.compile("Bundle-Activator: (\\S+)")
                        .matcher(manifest)
                        .results()
                        .map(result -> result.group(1));
        List<String> all = Stream.concat(named, activator).toList();
        assertTrue(all.size() > 4, all.toString());
        all.forEach(
                name ->
                        assertTrue(
                                Files.exists(
                                        BUNDLE.resolve(
                                                "src/main/java/"
                                                        + name.replace('.', '/')
                                                        + ".java")),
                                name));
    }

    /** A diagram refers to its mappings by these names; a new one would lose its shapes. */
    @Test
    void idsStayAsTheyAre() throws IOException {
        List<String> ids = new ArrayList<>();
        elements(document(ODESIGN))
                .filter(element -> isIdentified(element.getTagName()))
                .map(element -> element.getTagName() + " " + element.getAttribute("name"))
                .forEach(ids::add);
        ids.forEach(id -> assertTrue(id.matches("\\w+ [\\w.]+"), "A blank in " + id));
        try (InputStream golden = getClass().getResourceAsStream("ids.txt")) {
            assertEquals(
                    new String(golden.readAllBytes(), StandardCharsets.UTF_8),
                    String.join("\n", ids) + "\n");
        }
    }

    private static boolean isIdentified(String tag) {
        return tag.endsWith("Mappings")
                || tag.equals("ownedViewpoints")
                || tag.equals("ownedRepresentations")
                || tag.equals("defaultLayer")
                || tag.equals("additionalLayers")
                || tag.equals("ownedTools")
                || tag.equals("ownedSubLines");
    }

    private static Stream<Element> mappings() {
        return elements(document(ODESIGN))
                .filter(
                        element ->
                                element.getTagName()
                                                .matches(
                                                        "(sub)?[nN]ode.*|(sub)?[cC]ontainer.*|edge.*")
                                        && element.getTagName().endsWith("Mappings"));
    }

    private static List<String> attributes(String name) {
        return elements(document(ODESIGN))
                .map(element -> element.getAttribute(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Stream<String> expressions() {
        return elements(document(ODESIGN))
                .flatMap(DiagramContractTest::expressionsOf)
                .filter(text -> text.matches("(aql|service|feature):.*"));
    }

    private static Stream<String> expressionsOf(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(
                        attribute ->
                                attribute.getNodeName().endsWith("Expression")
                                        || attribute.getNodeName().equals("precondition")
                                        || attribute.getNodeName().equals("canEdit"))
                .map(Node::getNodeValue);
    }

    private static Stream<String> valuesOf(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(index -> element.getAttributes().item(index).getNodeValue());
    }

    private static Stream<Element> elements(Element root) {
        NodeList all = root.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(index -> (Element) all.item(index));
    }

    private static Element document(Path file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("There is no " + name, e);
        }
    }
}
