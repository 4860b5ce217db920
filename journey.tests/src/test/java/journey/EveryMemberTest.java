// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.cli.interchange.CsvColumn;
import journey.dsl.clauses.Declarations;
import journey.dsl.clauses.WrittenFact;
import journey.dsl.editing.TextLines;
import journey.dsl.formatting2.MapFormatter;
import journey.model.JourneyPackage.Literals;
import journey.testing.FullMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can stand in a moment has its place in all that cannot be derived from the metamodel: the
 * diagram, icons, colours, tables and the manual. A failure names what was forgotten.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class EveryMemberTest {

    /** Drawn as points of a curve, as arrows, and as the shape of a choice. */
    private static final Set<EClass> WITHOUT_BOX =
            Set.of(
                    Literals.EMOTION,
                    Literals.BRANCH,
                    Literals.ENDING,
                    Literals.JOIN,
                    Literals.CHOICE);

    /** Stand between the moments. */
    private static final Set<EReference> WAYS =
            Set.of(
                    Literals.MOMENT__BRANCHES,
                    Literals.MOMENT__ENDINGS,
                    Literals.MOMENT__JOINS,
                    Literals.MOMENT__CHOICES);

    private static final Set<EClass> BEGIN_WITH_A_VALUE =
            Set.of(Literals.OBSERVATION, Literals.CONDITION, Literals.CUSTOMER_COLUMN);

    @Inject private Maps maps;
    @Inject private MapFormatter formatter;

    /** What rows of data show is no part of what customers live through. */
    static Stream<EReference> members() {
        return Literals.MOMENT.getEAllContainments().stream()
                .filter(it -> it != Literals.BINDABLE__BINDINGS);
    }

    @ParameterizedTest
    @MethodSource("members")
    void hasItsPlaceEverywhere(EReference members) throws IOException {
        EClass type = members.getEReferenceType();
        String name = type.getName();
        String cssClass = name.toLowerCase(Locale.ROOT);
        String keyword = Declarations.keyword(type);
        List<String> places = new ArrayList<>();
        require(places, "journey.ecore: lane", isInALane(members));
        requireInDiagram(places, type);
        String styles = "journey.render/src/main/resources/journey/render/svg/map.css";
        require(
                places,
                styles,
                WITHOUT_BOX.contains(type) || has(read(styles), "\\." + cssClass + " > rect"));
        require(places, "journey.dsl.ui/icons", hasIcons(cssClass));
        require(places, "docs/language.md", has(read("docs/language.md"), "(?m)^" + keyword + " "));
        require(
                places,
                "journey.cli.interchange.CsvColumn",
                !Literals.STATEMENT.isSuperTypeOf(type)
                        || Arrays.stream(CsvColumn.values())
                                .map(CsvColumn::keyword)
                                .flatMap(Optional::stream)
                                .anyMatch(keyword::equals));
        assertEquals(List.of(), places, () -> name + " is forgotten");
    }

    /** Edges lead from moment to moment: what hides these hides the edges. */
    private static void requireInDiagram(List<String> places, EClass type) throws IOException {
        String file = "journey.diagram/description/journey.odesign";
        String design = read(file);
        String name = type.getName();
        boolean isEdge = type == Literals.BRANCH || type == Literals.JOIN;
        String tool = (isEdge ? "Connect" : "Add") + name.replace("Activity", "");
        String mapping = "Mappings\\[name='" + name + "'\\]";
        require(
                places,
                file + ": mapping",
                design.contains("domainClass=\"journey." + name + "\""));
        require(places, file + ": tool", design.contains("name=\"" + tool + "\""));
        require(
                places,
                file + ": filter OnlyExisting",
                isEdge || has(design, "filter:MappingFilter.*" + mapping));
        require(places, file + ": double click", has(design, "name=\"RevealInText\".*" + mapping));
    }

    private static void require(List<String> places, String place, boolean isThere) {
        if (!isThere) {
            places.add(place);
        }
    }

    private static boolean isInALane(EReference members) {
        return WAYS.contains(members) || Declarations.lane(members).isPresent();
    }

    private static boolean hasIcons(String name) throws IOException {
        Path icons = Pages.ROOT.resolve("journey.dsl.ui/icons");
        try (Stream<Path> drawn = Files.list(icons.resolve("svg"))) {
            return drawn.map(it -> it.getFileName().toString().replace(".svg", ""))
                    .filter(it -> it.equals(name) || it.startsWith(name + "-"))
                    .filter(it -> Files.exists(icons.resolve(it + ".png")))
                    .anyMatch(it -> Files.exists(icons.resolve(it + "@2x.png")));
        }
    }

    private static boolean has(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static String read(String file) throws IOException {
        return Files.readString(Pages.ROOT.resolve(file));
    }

    @Test
    void everyElementBeginsWithTheKeywordThatTheMetamodelDeclares() {
        for (EObject element : elements(maps.read(FullMap.TEXT))) {
            if (!BEGIN_WITH_A_VALUE.contains(element.eClass())) {
                String keyword = Declarations.keyword(element.eClass());
                String text = NodeModelUtils.getTokenText(NodeModelUtils.getNode(element));
                assertEquals(keyword + " ", text.substring(0, keyword.length() + 1));
            }
        }
    }

    @Test
    void theFormatterGivesEveryFactALine() {
        XtextResource map = maps.read(formatter.format(maps.read(FullMap.TEXT)));
        TextLines lines = TextLines.of(map);
        Set<String> onTheLineOfAnother = new TreeSet<>();
        for (EObject element : elements(map)) {
            List<WrittenFact> facts =
                    WrittenFact.of(element).stream().filter(it -> it.clause().inBlock()).toList();
            boolean isBroken = facts.stream().anyMatch(it -> lines.isFirst(it.start()));
            for (WrittenFact fact : facts) {
                if (isBroken && !lines.isFirst(fact.start())) {
                    onTheLineOfAnother.add(
                            element.eClass().getName() + "." + fact.clause().features());
                }
            }
        }
        assertEquals(Set.of(), onTheLineOfAnother, "forgotten in JourneyFormatter");
    }

    private static List<EObject> elements(XtextResource map) {
        return EcoreUtil2.eAllContentsAsList(Maps.file(map));
    }
}
