// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class RemovalTest {

    @Inject private Maps maps;
    @Inject private Removal removal;

    @Test
    void takesTheDescriptionAndLeavesOtherComments() {
        assertRemoved(
                """
                journey J "J" {
                    // before
                    /** Described. */
                    // between
                    stage A "A" {
                        // within
                    } // behind

                    stage B "B"
                }
                """,
                "J.A",
                """
                journey J "J" {
                    // before
                    // between
                    // behind

                    stage B "B"
                }
                """);
    }

    @Test
    void leavesOneBlankLineBetweenMembersAndNoneAtTheEnds() {
        String before =
                """
                journey J "J" {
                    stage A "A"

                    stage B "B"

                    stage C "C"
                }
                """;
        assertRemoved(before, "J.A", before.replace("    stage A \"A\"\n\n", ""));
        assertRemoved(before, "J.B", before.replace("    stage B \"B\"\n\n", ""));
        assertRemoved(before, "J.C", before.replace("\n    stage C \"C\"\n", ""));
    }

    @Test
    void takesTheBracesOfABlockThatIsEmptyThen() {
        assertRemoved(
                """
                journey J "J" {
                    stage A "A" as use {
                        step S "S" for Anna { emotion +1 } // one
                    }
                }
                persona Anna "Anna"
                """,
                "J.A.S.emotion",
                """
                journey J "J" {
                    stage A "A" as use {
                        step S "S" for Anna // one
                    }
                }
                persona Anna "Anna"
                """);
    }

    @Test
    void leavesTheBracesAroundAComment() {
        assertRemoved(
                """
                journey J "J" { // header
                    stage A "A" {
                        step S "S"
                        // to come
                    }
                }
                """,
                "J.A.S",
                """
                journey J "J" { // header
                    stage A "A" {
                        // to come
                    }
                }
                """);
    }

    @Test
    void takesReferencesAndBranchesAlong() {
        assertRemoved(
                """
                journey J "J" {
                    stage A "A" {
                        step S "S" {
                            leads to T "bored" // away
                        }
                        step T "T" {
                            pain P "P"
                            opportunity O "O" resolves P, Q
                            pain Q "Q"
                        }
                        step U "U" {
                            opportunity V "V" resolves A.T.P importance 8
                            opportunity W "W" resolves A.T.Q, X
                            pain X "X"
                            leads to T
                            leads to S
                        }
                    }

                    action Do "Do" {
                        delivers O
                        status doing
                    }
                }
                """,
                "J.A.T",
                """
                journey J "J" {
                    stage A "A" {
                        step S "S" {
                            // away
                        }
                        step U "U" {
                            opportunity V "V" importance 8
                            opportunity W "W" resolves X
                            pain X "X"
                            leads to S
                        }
                    }

                    action Do "Do" {
                        status doing
                    }
                }
                """);
    }

    @Test
    void takesTheWaysToAMomentAlongAndChoicesThatAreEmptyThen() {
        assertRemoved(
                """
                journey J "J" {
                    stage S "S" {
                        step A "A" {
                            choice "Is there time?" {
                                leads to B "yes" usual
                                ends "no"
                            }
                            choice "And money?" {
                                leads to B "yes"
                                leads to S.B "no"
                            }
                        }
                        step B "B" aside
                        step C "C" while B { joins B }
                        step D "D" {
                            leads to B "back"
                            joins C
                        }
                    }
                }
                """,
                "J.S.B",
                """
                journey J "J" {
                    stage S "S" {
                        step A "A" {
                            choice "Is there time?" {
                                ends "no"
                            }
                        }
                        step C "C"
                        step D "D" {
                            joins C
                        }
                    }
                }
                """);
    }

    @Test
    void takesAChoiceWithItsLastWay() {
        assertRemoved(
                """
                journey J "J" {
                    stage S "S" {
                        step A "A" {
                            emotion +1
                            choice "Is there time?" {
                                ends "no"
                            }
                        }
                    }
                }
                """,
                "J.S.A.choice.ending",
                """
                journey J "J" {
                    stage S "S" {
                        step A "A" {
                            emotion +1
                        }
                    }
                }
                """);
    }

    @Test
    void takesNamesOfWorkSystemsAndTeamsFromOtherWork() {
        String before =
                """
                team Crew "Crew"
                system Pos "Pos"
                system Erp "Erp"
                journey J "J" {
                    stage S "S" {
                        step A "A" {
                            backstage Prints "prints" by Crew with Pos, Erp
                            backstage "makes" after Prints
                            support Stock "stock" with Pos after Prints, A.Cleans
                            backstage Cleans "cleans"
                        }
                    }
                }
                """;
        assertRemoved(
                before,
                "J.S.A.Prints",
                before.replace(
                                "            backstage Prints \"prints\" by Crew with Pos, Erp\n",
                                "")
                        .replace(" after Prints\n", "\n")
                        .replace("Prints, A", "A"));
        assertRemoved(
                before,
                "Pos",
                before.replace("system Pos \"Pos\"\n", "")
                        .replace("Pos, Erp", "Erp")
                        .replace(" with Pos", ""));
        assertRemoved(
                before, "Crew", before.replace("team Crew \"Crew\"\n", "").replace(" by Crew", ""));
    }

    @Test
    void leavesWhatCannotDoWithoutTheReference() {
        String before =
                """
                metric Nps "Nps" nps
                team T "T"

                journey J "J" {
                    owner T
                    measure Nps target >= 40
                    action Do "Do" {
                        expects Nps +5
                    }
                }
                """;
        assertRemoved(before, "Nps", before.replace("metric Nps \"Nps\" nps\n", ""));
    }

    @Test
    void removesOnlyThePersonaFromABranch() {
        assertRemoved(
                """
                persona Anna "Anna"
                journey J "J" { stage A "A" { step S "S" { leads to T "why" for Anna } step T "T" } }
                """,
                "Anna",
                """
                journey J "J" { stage A "A" { step S "S" { leads to T "why" } step T "T" } }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void keepsLineEndsTabsAndAMissingLastLineEnd(String lineEnd) {
        String before = "journey J \"J\" {\n\tstage A \"A\"\n\n\tstage B \"B\"\n}";
        String after = "journey J \"J\" {\n\tstage A \"A\"\n}";
        assertRemoved(before.replace("\n", lineEnd), "J.B", after.replace("\n", lineEnd));
    }

    private void assertRemoved(String before, String fragment, String after) {
        XtextResource map = maps.read(before);
        EcoreUtil.resolveAll(map);
        assertEquals(List.of(), map.getErrors());
        List<TextEdit> edits = removal.remove(Maps.element(map, fragment));
        assertEquals(after, Edits.apply(before, edits));
        assertEquals(List.of(), maps.read(after).getErrors());
    }
}
