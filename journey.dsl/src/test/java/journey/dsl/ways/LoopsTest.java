// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class LoopsTest {

    @Inject private Maps maps;

    @Test
    void aLoopIsWhatLeadsToOneAnotherAndNowhereElse() {
        assertEquals(
                List.of("B C Anna Ben"),
                loops(
                        """
                        step A "a"
                        step B "b"
                        step C "c" { joins B }
                        """));
    }

    @Test
    void aLoopWithAWayOutIsNone() {
        assertEquals(
                List.of(),
                loops(
                        """
                        step A "a"
                        step B "b" { ends "gives up" }
                        step C "c" { joins B }
                        """));
    }

    @Test
    void aLoopIsForThoseWhoDoNotComeOut() {
        assertEquals(
                List.of("A B Ben"),
                loops(
                        """
                        step A "a" { ends "gives up" for Anna }
                        step B "b" { joins A }
                        """));
    }

    @Test
    void nobodyIsInALoopToWhichNoWayLeads() {
        assertEquals(
                List.of(),
                loops(
                        """
                        step A "a"
                        step B "b" aside
                        step C "c" aside { joins B }
                        """));
    }

    @Test
    void thoseForWhomASideWayIsNotGoOnWithTheNextMoment() {
        Ways ways =
                ways(
                        """
                        step A "a" { joins C }
                        step B "b"
                        step C "c" for Anna aside
                        """);
        assertEquals(List.of(), ways.loops());
        assertEquals(
                "C Anna, B Ben",
                ways.from(ways.moments().get(0)).stream()
                        .map(way -> way.target().orElseThrow().getName() + names(way.personas()))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void theTextLeadsOnwardWhateverAMomentSays() {
        Ways ways =
                ways(
                        """
                        step A "a" { joins C }
                        step B "b" aside
                        step C "c" { ends here }
                        """);
        Moment a = ways.moments().get(0);
        assertEquals(ways.moments().get(2), ways.onward(a).get(0).target().orElseThrow());
        assertEquals(List.of(), ways.past(a));
    }

    private List<String> loops(String moments) {
        return ways(moments).loops().stream()
                .map(
                        loop ->
                                loop.moments().stream()
                                                .map(Moment::getName)
                                                .collect(Collectors.joining(" "))
                                        + names(loop.personas()))
                .toList();
    }

    private static String names(List<Persona> personas) {
        return personas.stream().map(it -> " " + it.getName()).collect(Collectors.joining());
    }

    private Ways ways(String moments) {
        return Ways.of(
                (Journey)
                        Maps.element(
                                maps.read(
                                        """
                                        persona Anna "Anna"
                                        persona Ben "Ben"
                                        journey J "j" {
                                            persona Anna, Ben
                                            stage S "s" {
                                        %s
                                            }
                                        }
                                        """
                                                .formatted(moments)),
                                "J"));
    }
}
