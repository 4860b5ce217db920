// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static journey.model.JourneyPackage.Literals.MOMENT__BACKSTAGE;
import static journey.model.JourneyPackage.Literals.MOMENT__EXPECTATIONS;
import static journey.model.JourneyPackage.Literals.STAGE__GOALS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import java.util.function.Function;
import journey.model.Journey;
import journey.model.Metric;
import journey.model.Moment;
import journey.model.Pain;
import journey.model.Stage;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class InsertionTest {

    private static final String MAP =
            """
            metric Nps "Nps" nps

            journey J "J" {
                purpose "Learn" // why
                stage A "A" {
                    step S "S" { // the first
                        emotion -1 // of three
                        // a thought

                        leads to T
                    } // done
                    // about T
                    step T "T"
                    measure Nps
                }

                // about the last stage
                stage B "B"

                action Do "Do" {
                    status doing
                }

                view V "V"
            }
            """;

    @Inject private Maps maps;
    @Inject private Insertion insertion;

    @Test
    void addsAStageBehindAnotherOrTheLast() {
        assertAdded(
                map -> insertion.stage(journey(map), stage(map), null),
                "    }\n\n    // about",
                "    }\n\n    stage NewStage \"New stage\"\n\n    // about");
        assertAdded(
                map -> insertion.stage(journey(map), null, "Pays \"cash\""),
                "\"B\"\n",
                "\"B\"\n\n    stage PaysCash \"Pays \\\"cash\\\"\"\n");
    }

    @Test
    void addsAMomentBehindAnotherOrTheLast() {
        assertAdded(
                map -> insertion.touchpoint(stage(map), moment(map), null),
                "} // done\n",
                "} // done\n        touchpoint NewTouchpoint \"New touchpoint\"\n");
        assertAdded(
                map -> insertion.step(stage(map), null, "T"),
                "\"T\"\n",
                "\"T\"\n        step T2 \"T\"\n");
    }

    @Test
    void addsTheFirstMemberOfAKindInCanonicalOrder() {
        assertAdded(
                map -> insertion.text(stage(map), STAGE__GOALS, "Save"),
                "\"A\" {\n",
                "\"A\" {\n        goal \"Save\"\n");
        assertAdded(
                map -> insertion.text(moment(map), MOMENT__EXPECTATIONS, null),
                "first\n",
                "first\n            expects \"New expectation\"\n");
        assertAdded(
                map -> insertion.pain(moment(map), null),
                "three\n",
                "three\n            pain NewPain \"New pain\"\n");
        assertAdded(
                map -> insertion.text(moment(map), MOMENT__BACKSTAGE, "Print"),
                "three\n",
                "three\n            backstage \"Print\"\n");
        assertAdded(
                map -> insertion.measure(journey(map), (Metric) Maps.element(map, "Nps")),
                "why\n",
                "why\n    measure Nps\n");
    }

    @Test
    void addsBehindTheLastOfAKind() {
        assertAdded(
                map -> insertion.emotion(moment(map), 2),
                "three\n",
                "three\n            emotion +2\n");
        assertAdded(
                map -> insertion.branch(moment(map), moment(map)),
                "to T\n",
                "to T\n            leads to S\n");
        assertAdded(
                map -> insertion.action(journey(map), "AddMap"),
                "doing\n    }\n",
                "doing\n    }\n\n    action AddMap \"AddMap\"\n");
    }

    @Test
    void addsWaysToMomentsAndChoices() {
        assertAdded(
                map -> insertion.ending(moment(map)),
                "to T\n",
                "to T\n            ends \"New ending\"\n");
        assertAdded(
                map -> insertion.join(moment(map), (Moment) Maps.element(map, "J.A.T")),
                "to T\n",
                "to T\n            joins T\n");
        assertAdded(
                map -> insertion.choice(moment(map), (Moment) Maps.element(map, "J.A.T")),
                "to T\n",
                """
                to T
                            choice "New choice" {
                                leads to T usual
                                ends "New ending"
                            }
                """);
        String choice =
                """
                journey J "J" {
                    stage A "A" {
                        step S "S" {
                            choice "Time?" {
                                leads to T
                            }
                        }
                        step T "T"
                    }
                }
                """;
        assertAdded(
                choice,
                map -> insertion.ending(moment(map).getChoices().get(0)),
                "to T\n",
                "to T\n                ends \"New ending\"\n");
        assertAdded(
                choice,
                map -> insertion.branch(moment(map).getChoices().get(0), moment(map)),
                "to T\n",
                "to T\n                leads to S\n");
    }

    @Test
    void addsABlockWhereThereIsNone() {
        assertAdded(
                map -> insertion.step((Stage) Maps.element(map, "J.B"), null, "First"),
                "\"B\"\n",
                "\"B\" {\n        step First \"First\"\n    }\n");
    }

    @Test
    void addsAnOpportunityThatResolvesAPain() {
        String before =
                """
                journey J "J" {
                    stage A "A" {
                        step S "S" {
                            pain Slow "Slow"
                            leads to S
                        }
                    }
                }
                """;
        Pain pain = (Pain) Maps.element(maps.read(before), "J.A.S.Slow");
        assertEquals(
                before.replace(
                        "\"Slow\"\n",
                        "\"Slow\"\n            opportunity Fast \"Fast\" resolves Slow\n"),
                Edits.apply(before, insertion.opportunity(pain, "Fast")));
    }

    @Test
    void fillsAnEmptyBlock() {
        String before = "journey J \"J\" {\n    stage A \"A\" { }\n}\n";
        assertEquals(
                "journey J \"J\" {\n    stage A \"A\" {\n        step S \"S\"\n    }\n}\n",
                Edits.apply(before, insertion.step(stage(maps.read(before)), null, "S")));
    }

    @Test
    void partsStagesFromWhatIsBeforeThem() {
        String before = "journey J \"J\" {\n    purpose \"P\"\n\n    action D \"D\"\n}\n";
        String added =
                "journey J \"J\" {\n    purpose \"P\"\n\n    stage A \"A\"\n\n    action D \"D\"\n}\n";
        assertEquals(
                added, Edits.apply(before, insertion.stage(journey(maps.read(before)), null, "A")));
        String without = before.replace("    purpose \"P\"\n\n", "");
        assertEquals(
                added.replace("    purpose \"P\"\n\n", ""),
                Edits.apply(without, insertion.stage(journey(maps.read(without)), null, "A")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void keepsLineEndsTabsAndAMissingLastLineEnd(String lineEnd) {
        String before =
                "journey J \"J\" {\n\tstage A \"A\" {\n\t\tgoal \"G\"\n\t}\n}"
                        .replace("\n", lineEnd);
        String after = before.replace("\"G\"", "\"G\"" + lineEnd + "\t\tstep S \"S\"");
        XtextResource map = maps.read(before);
        assertEquals(after, Edits.apply(before, insertion.step(stage(map), null, "S")));
    }

    private void assertAdded(
            Function<XtextResource, List<TextEdit>> tool, String part, String newPart) {
        assertAdded(MAP, tool, part, newPart);
    }

    private void assertAdded(
            String before,
            Function<XtextResource, List<TextEdit>> tool,
            String part,
            String newPart) {
        XtextResource map = maps.read(before);
        String after = Edits.apply(before, tool.apply(map));
        int start = before.indexOf(part);
        assertEquals(
                before.substring(0, start) + newPart + before.substring(start + part.length()),
                after);
        assertEquals(List.of(), maps.errors(after));
    }

    private static Journey journey(XtextResource map) {
        return (Journey) Maps.element(map, "J");
    }

    private static Stage stage(XtextResource map) {
        return (Stage) Maps.element(map, "J.A");
    }

    private static Moment moment(XtextResource map) {
        return (Moment) Maps.element(map, "J.A.S");
    }
}
