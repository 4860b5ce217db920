// SPDX-License-Identifier: EPL-2.0
package journey.dsl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.dsl.services.JourneyGrammarAccess;
import journey.model.Binding;
import journey.model.Condition;
import journey.model.Source;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class DataProposalsTest {

    private static final String SOURCE =
            """
            source Till "Till" events {
                data "till.csv"
                event "kind"
                %s
            }
            """;

    private static final String BINDING =
            """
            import "till.journey"
            channel Shop "Shop" offline {
                seen in Till %s
            }
            """;

    @TempDir private Path folder;

    @Inject private Maps maps;
    @Inject private DataProposals proposals;
    @Inject private JourneyGrammarAccess grammar;

    @BeforeEach
    void tellColumns() throws IOException {
        write("till.journey", SOURCE.formatted(""));
        write(
                ".journey/columns.json",
                """
                {"version": 1, "sources": [{"map": "till.journey", "source": "Till", "columns": [
                {"name": "at", "kind": "time"}, {"name": "card", "kind": "identifier"},
                {"name": "kind", "kind": "event", "values": ["sale", "\\"free\\""]},
                {"name": "stars", "kind": "answers"},
                {"name": "place", "kind": "text with few values", "values": ["Mitte"]}]}]}
                """);
    }

    @Test
    void proposesColumnsWhereASourceTellsWhatItHas() throws IOException {
        EObject source = in("till.journey", SOURCE.formatted("time "), Source.class);
        assertLikely("\"at\"", source, grammar.getTimeAccess().getTimeColumnAssignment_1());
        assertLikely("\"kind\"", source, grammar.getEventAccess().getEventColumnAssignment_1());
        assertLikely("\"card\"", source, grammar.getCustomerColumnAccess().getColumnAssignment_0());
        assertLikely("\"stars\"", source, grammar.getAnswersAccess().getColumnsAssignment_3());
    }

    @Test
    void proposesColumnsAndValuesForRowsThatCount() throws IOException {
        EObject source = in("till.journey", SOURCE.formatted("only where "), Source.class);
        assertEquals(
                List.of("\"at\"", "\"card\"", "\"kind\"", "\"stars\"", "\"place\""),
                texts(source, grammar.getConditionAccess().getColumnAssignment_0()));
        EObject condition =
                in("till.journey", SOURCE.formatted("only where \"place\" is "), Condition.class);
        assertEquals(
                List.of("\"Mitte\""),
                texts(condition, grammar.getConditionAccess().getValuesAssignment_1_0_1_0_0()));
    }

    @Test
    void proposesEventsOfASourceThatIsImported() throws IOException {
        EObject binding = in("map.journey", BINDING.formatted("as "), Binding.class);
        assertEquals(
                List.of("\"sale\"", "\"\\\"free\\\"\""),
                texts(binding, grammar.getAsAccess().getEventsAssignment_1()));
    }

    @Test
    void proposesValuesOfTheColumnThatAConditionNames() throws IOException {
        assertProposesPlaces("is ", grammar.getConditionAccess().getValuesAssignment_1_0_1_0_0());
        assertProposesPlaces(
                "is not ", grammar.getConditionAccess().getExcludedAssignment_1_0_1_1_1());
        assertProposesPlaces(
                "begins with ", grammar.getConditionAccess().getPrefixesAssignment_1_1_2());
        assertProposesPlaces("contains ", grammar.getConditionAccess().getPartsAssignment_1_2_1());
    }

    private void assertProposesPlaces(String test, Assignment assignment) throws IOException {
        String text = BINDING.formatted("where \"kind\" is \"sale\" and \"place\" " + test);
        assertEquals(
                List.of("\"Mitte\""), texts(in("map.journey", text, Condition.class), assignment));
    }

    @Test
    void proposesNoValuesOfAColumnThatTellsNone() throws IOException {
        EObject condition =
                in("map.journey", BINDING.formatted("where \"card\" is "), Condition.class);
        assertEquals(
                List.of(),
                texts(condition, grammar.getConditionAccess().getValuesAssignment_1_0_1_0_0()));
    }

    @Test
    void proposesNothingForOtherTexts() throws IOException {
        EObject source = in("till.journey", SOURCE.formatted(""), Source.class);
        assertEquals(List.of(), texts(source, grammar.getSourceAccess().getTitleAssignment_2()));
        assertEquals(List.of(), texts(source, grammar.getTimeAccess().getTimeZoneAssignment_2_1()));
    }

    @Test
    void proposesNothingForASourceThatNobodyDeclares() throws IOException {
        String text = BINDING.formatted("as ").replace("Till", "Bill");
        assertEquals(
                List.of(),
                texts(
                        in("map.journey", text, Binding.class),
                        grammar.getAsAccess().getEventsAssignment_1()));
    }

    @Test
    void proposesNothingForAMapThatIsNoFile() {
        EObject source = maps.read(SOURCE.formatted("")).getContents().get(0).eContents().get(0);
        assertEquals(
                List.of(), texts(source, grammar.getEventAccess().getEventColumnAssignment_1()));
    }

    private void assertLikely(String column, EObject element, Assignment assignment) {
        assertEquals(
                List.of(column),
                proposals.at(element, assignment).stream()
                        .filter(DataProposal::isLikely)
                        .map(DataProposal::text)
                        .toList());
        assertEquals(5, proposals.at(element, assignment).size());
    }

    private List<String> texts(EObject element, Assignment assignment) {
        return proposals.at(element, assignment).stream().map(DataProposal::text).toList();
    }

    /** The last element of a type in a map that is half written. */
    private <T extends EObject> T in(String name, String text, Class<T> type) throws IOException {
        List<T> elements =
                EcoreUtil2.getAllContentsOfType(
                        maps.read(write(name, text)).getContents().get(0), type);
        return elements.get(elements.size() - 1);
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
