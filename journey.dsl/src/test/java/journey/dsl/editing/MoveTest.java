// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
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
class MoveTest {

    @Inject private Maps maps;
    @Inject private Move move;

    @Test
    void takesTheCommentsThatAreAboutTheElementAlong() {
        assertMoved(
                """
                journey J "J" {
                    stage A "A" {
                        // about the stage, not about the first step

                        // about the first step
                        /** Described. */
                        step First "First" { // behind the brace
                            emotion +1
                        } // behind the step
                        // about the second step
                        step Second "Second"
                    }
                }
                """,
                "J.A.First",
                "J.A.Second",
                move::behind,
                """
                journey J "J" {
                    stage A "A" {
                        // about the stage, not about the first step

                        // about the second step
                        step Second "Second"
                        // about the first step
                        /** Described. */
                        step First "First" { // behind the brace
                            emotion +1
                        } // behind the step
                    }
                }
                """);
    }

    @Test
    void indentsAsTheNewNeighboursDo() {
        assertMoved(
                """
                journey J "J" {
                  stage A "A" {
                      step One "One" {
                          expects "This runs
                      over lines"
                      }
                      step Two "Two"
                  }
                  stage B "B" {
                    step Three "Three"
                  }
                }
                """,
                "J.A.One",
                "J.B.Three",
                move::before,
                """
                journey J "J" {
                  stage A "A" {
                      step Two "Two"
                  }
                  stage B "B" {
                    step One "One" {
                        expects "This runs
                      over lines"
                    }
                    step Three "Three"
                  }
                }
                """);
    }

    @Test
    void writesReferencesAnewThatWouldGoAstray() {
        assertMoved(
                """
                journey J "J" {
                    stage A "A" {
                        step Order "Order" {
                            pain Slow "Slow"
                            opportunity Fast "Fast" resolves A.Order.Slow
                        }
                        step Waits "Waits" {
                            leads to Order
                        }
                    }

                    stage B "B" {
                        step Pays "Pays" {
                            leads to /* back */ A.Order "again"
                        }
                    }

                    stage C "C" {
                        step Order "Orders again"
                    }
                }
                """,
                "J.A.Order",
                "J.B.Pays",
                move::before,
                """
                journey J "J" {
                    stage A "A" {
                        step Waits "Waits" {
                            leads to B.Order
                        }
                    }

                    stage B "B" {
                        step Order "Order" {
                            pain Slow "Slow"
                            opportunity Fast "Fast" resolves Slow
                        }
                        step Pays "Pays" {
                            leads to /* back */ Order "again"
                        }
                    }

                    stage C "C" {
                        step Order "Orders again"
                    }
                }
                """);
    }

    @Test
    void leavesReferencesThatStillLeadThere() {
        assertMoved(
                """
                journey J "J" {
                    stage A "A" {
                        step One "One" {
                            leads to J.A.Two
                        }
                        step Two "Two"
                        step Three "Three"
                    }
                }
                """,
                "J.A.Three",
                "J.A.One",
                move::before,
                """
                journey J "J" {
                    stage A "A" {
                        step Three "Three"
                        step One "One" {
                            leads to J.A.Two
                        }
                        step Two "Two"
                    }
                }
                """);
    }

    @Test
    void movesIntoAStageWithoutABlockAndOutOfOneThatIsEmptyThen() {
        assertMoved(
                """
                journey J "J" {
                    stage A "A" as use {
                        step One "One"
                    }

                    stage B "B" // nothing yet
                }
                """,
                "J.A.One",
                "J.B",
                move::into,
                """
                journey J "J" {
                    stage A "A" as use

                    stage B "B" {
                        step One "One"
                    } // nothing yet
                }
                """);
    }

    @Test
    void keepsBlankLinesBetweenAllSiblings() {
        assertMoved(
                """
                journey J "J" {
                    stage A "A" {
                        step One "One"

                        step Two "Two"

                        step Three "Three"
                        measure Nps
                    }
                }

                metric Nps "Nps" nps
                """,
                "J.A.One",
                "J.A.Three",
                move::behind,
                """
                journey J "J" {
                    stage A "A" {
                        step Two "Two"

                        step Three "Three"

                        step One "One"
                        measure Nps
                    }
                }

                metric Nps "Nps" nps
                """);
    }

    @Test
    void movesWithinALine() {
        assertMoved(
                "journey J \"J\" { stage A \"A\" { step One \"One\" /** two */ step Two \"Two\" } }",
                "J.A.Two",
                "J.A.One",
                move::before,
                "journey J \"J\" { stage A \"A\" { /** two */ step Two \"Two\" step One \"One\" } }");
    }

    @Test
    void lineCommentTakesInNothingBehindIt() {
        assertMoved(
                """
                journey J "J" { stage A "A" {
                    step One "One" // one
                    step Two "Two" } }
                """,
                "J.A.One",
                "J.A.Two",
                move::behind,
                """
                journey J "J" { stage A "A" {
                    step Two "Two" step One "One" // one
                     } }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void keepsLineEndsTabsAndAMissingLastLineEnd(String lineEnd) {
        String before =
                "journey J \"J\" {\n\tstage A \"A\"\n\n\tstage B \"B\" {\n\t\tstep S \"S\"\n\t}\n}";
        String after =
                "journey J \"J\" {\n\tstage B \"B\" {\n\t\tstep S \"S\"\n\t}\n\n\tstage A \"A\"\n}";
        assertMoved(
                before.replace("\n", lineEnd),
                "J.A",
                "J.B",
                move::behind,
                after.replace("\n", lineEnd));
    }

    @Test
    void aWayOfAChoiceBecomesOneOfAMoment() {
        String text =
                """
                persona P "P"
                journey J "J" {
                    persona P
                    stage S "S" {
                        step A "A" {
                            choice "Which?" {
                                leads to B "yes" usual
                                leads to C "no" for P
                            }
                        }
                        step B "B" {
                            emotion +1
                        }
                        step C "C"
                    }
                }
                """;
        String no = "                leads to C \"no\" for P\n";
        String after =
                text.replace(no, "")
                        .replace(
                                "            emotion +1\n",
                                "            emotion +1\n" + no.substring(4));
        assertMoved(text, "J.S.A.choice.branch(C)", "J.S.B", move::into, after);
    }

    @Test
    void changesNothingWhenItStandsThere() {
        String text = "journey J \"J\" { stage A \"A\" stage B \"B\" }";
        assertMoved(text, "J.A", "J.B", move::before, text);
        assertMoved(text, "J.B", "J.A", move::behind, text);
        assertMoved(text, "J.B", "J.B", move::behind, text);
        assertMoved(text, "J.B", "J", move::into, text);
    }

    @Test
    void refusesAPlaceForOtherElements() {
        XtextResource map = maps.read("journey J \"J\" { stage A \"A\" { step S \"S\" } }");
        EObject stage = Maps.element(map, "J.A");
        EObject step = Maps.element(map, "J.A.S");
        for (Exception refusal :
                List.of(
                        assertThrows(
                                IllegalArgumentException.class, () -> move.before(step, stage)),
                        assertThrows(
                                IllegalArgumentException.class, () -> move.into(stage, step)))) {
            assertEquals(true, refusal.getMessage().contains("cannot stand beside or in"));
        }
    }

    private void assertMoved(
            String before,
            String element,
            String place,
            BiFunction<EObject, EObject, List<TextEdit>> tool,
            String after) {
        XtextResource map = maps.read(before);
        EcoreUtil.resolveAll(map);
        assertEquals(List.of(), map.getErrors());
        List<TextEdit> edits = tool.apply(Maps.element(map, element), Maps.element(map, place));
        assertEquals(after, Edits.apply(before, edits));
        XtextResource moved = maps.read(after);
        EcoreUtil.resolveAll(moved);
        assertEquals(List.of(), moved.getErrors());
    }
}
