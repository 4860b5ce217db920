// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single facts of ways and of work are written where they belong, and taken away again. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class WaysAndWorkEditTest {

    private static final String MAP =
            """
            persona Anna "Anna"
            team Crew "Crew"
            system Pos "Pos"
            system Erp "Erp"
            journey J "J" {
                persona Anna
                stage S "S" {
                    step A "A" {
                        backstage Prints "prints"
                        backstage "makes" /* the drink */ // when it is time
                        artifact "a"
                        leads to B
                        ends here
                        joins B
                        choice "q" { ends "r" leads to B }
                    }
                    step B "B" for Anna
                }
            }
            """;

    @Inject private Maps maps;
    @Inject private FactEdit facts;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    J.S.B                  | optional   | true          | step B "B" for Anna  | step B "B" optional for Anna
                    J.S.B                  | aside      | true          | step B "B" for Anna  | step B "B" aside for Anna
                    J.S.B                  | parallelTo | J.S.A         | step B "B" for Anna  | step B "B" while A for Anna
                    J.S.A.Prints           | team       | Crew          | "prints"             | "prints" by Crew
                    J.S.A.Prints           | systems    | Pos,Erp       | "prints"             | "prints" with Pos, Erp
                    J.S.A.backstage        | after      | J.S.A.Prints  | "makes" /*           | "makes" after Prints /*
                    J.S.A.artifact         | personas   | Anna          | artifact "a"         | artifact "a" for Anna
                    J.S.A.branch(B)        | usual      | true          | leads to B$        | leads to B usual$
                    J.S.A.branch(B)        | personas   | Anna          | leads to B$        | leads to B for Anna$
                    J.S.A.branch(B)        | reason     | 'x'           | leads to B$        | leads to B "x"$
                    J.S.A.ending           | personas   | Anna          | ends here$           | ends here for Anna$
                    J.S.A.ending           | reason     | 'gives up'    | ends here$           | ends "gives up"$
                    J.S.A.join(B)          | personas   | Anna          | joins B              | joins B for Anna
                    J.S.A.choice           | question   | 'x'           | choice "q"           | choice "x"
                    J.S.A.choice.ending    | usual      | true          | ends "r"             | ends "r" usual
                    J.S.A.choice.ending    | everybody  | true          | ends "r"             | ends here
                    J.S.A.choice.ending    | reason     |               | ends "r"             | ends here
                    J.S.A.choice.branch(B) | usual      | true          | leads to B }         | leads to B usual }
                    """)
    void isWrittenWhereItBelongs(
            String fragment, String feature, String value, String before, String after) {
        XtextResource map = maps.read(MAP);
        EObject element = Maps.element(map, fragment);
        EStructuralFeature fact = element.eClass().getEStructuralFeature(feature);
        String edited = Edits.apply(MAP, facts.set(element, fact, value(map, value)));
        assertEquals(MAP.replace(lines(before), lines(after)), edited);
        assertEquals(List.of(), maps.read(edited).getErrors());
        if (!feature.equals("everybody")) {
            EObject counterpart =
                    EcoreUtil.getEObject(
                            Maps.file(maps.read(edited)),
                            EcoreUtil.getRelativeURIFragmentPath(Maps.file(map), element));
            Object old = element.eIsSet(fact) ? element.eGet(fact) : null;
            assertEquals(MAP, Edits.apply(edited, facts.set(counterpart, fact, old)));
        }
    }

    private static String lines(String text) {
        return text.replace("$", "\n");
    }

    /** True, a text in quotes, or elements by their fragments. */
    private static Object value(XtextResource map, String value) {
        if (value == null || value.equals("true")) {
            return value == null ? null : true;
        }
        List<EObject> elements =
                Arrays.stream(value.split(","))
                        .map(map::getEObject)
                        .filter(element -> element != null)
                        .toList();
        return elements.isEmpty() ? value : elements.size() == 1 ? elements.get(0) : elements;
    }

    @Test
    void anEndingWithoutAReasonIsForEverybody() {
        EObject ending = Maps.element(maps.read(MAP), "J.S.A.ending");
        EStructuralFeature everybody = ending.eClass().getEStructuralFeature("everybody");
        assertThrows(IllegalArgumentException.class, () -> facts.set(ending, everybody, false));
    }
}
