// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class CircularReferenceTest {
    private static final String ID = "circular-reference";

    @Inject private Maps maps;

    @Test
    void reportsJourneyThatIsItsOwnFuture() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Morning coffee" { future of Coffee }
                        """,
                        ID,
                        "Coffee",
                        "Coffee");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals("Journey \"Morning coffee\" is its own future.", issue.getMessage());
    }

    @Test
    void reportsJourneyThatContinuesInItself() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Morning coffee" {
                            continues in Coffee
                        }
                        """,
                        ID,
                        "Coffee",
                        "Coffee");
        assertEquals("Journey \"Morning coffee\" continues in itself.", issue.getMessage());
    }

    @Test
    void reportsEachJourneyOfACircleOfParts() {
        List<Issue> issues =
                maps.issues(
                        """
                        journey A "a" { part of B }
                        journey B "b" { part of C }
                        journey C "c" { part of A }
                        """,
                        ID);
        assertEquals(
                List.of(
                        "Journey \"a\" is a part of itself, by way of journey \"b\" and journey \"c\".",
                        "Journey \"b\" is a part of itself, by way of journey \"c\" and journey \"a\".",
                        "Journey \"c\" is a part of itself, by way of journey \"a\" and journey \"b\"."),
                issues.stream().map(Issue::getMessage).toList());
    }

    @Test
    void namesTheFirstJourneysOfALongCircle() {
        StringBuilder map = new StringBuilder();
        for (int i = 0; i < 13; i++) {
            map.append("journey J%d \"%d\" { part of J%d }%n".formatted(i, i, (i + 1) % 13));
        }
        assertEquals(
                "Journey \"0\" is a part of itself, by way of journey \"1\", journey \"2\", journey"
                        + " \"3\", journey \"4\", journey \"5\", journey \"6\", journey \"7\", journey"
                        + " \"8\", journey \"9\" and journey \"10\", and 2 more.",
                maps.issues(map.toString(), ID).get(0).getMessage());
    }

    @Test
    void findsTheWayBackWhereManyWaysLeadAstray() {
        StringBuilder map = new StringBuilder("journey A \"a\" { part of J0, B }\n");
        map.append("journey B \"b\" { part of A }\n");
        for (int i = 0; i < 40; i++) {
            map.append(
                    "journey J%d \"j\" { part of J%d, J%d }%n"
                            .formatted(i, i + 1, i + 2)); // some 2^27 ways
        }
        map.append("journey J40 \"j\"\njourney J41 \"j\"\n");
        assertEquals(
                List.of(
                        "Journey \"a\" is a part of itself, by way of journey \"b\".",
                        "Journey \"b\" is a part of itself, by way of journey \"a\"."),
                maps.issues(map.toString(), ID).stream().map(Issue::getMessage).toList());
    }

    @Test
    void acceptsJourneysThatContinueInEachOther() {
        maps.assertNotReported(
                """
                journey Coffee "Morning coffee" { continues in Lunch }
                journey Lunch "Lunch" { continues in Coffee }
                """,
                ID);
    }

    @Test
    void acceptsPartOfTwoJourneysThatArePartsOfTheSame() {
        maps.assertNotReported(
                """
                journey A "a" { part of B, C }
                journey B "b" { part of D }
                journey C "c" { part of D }
                journey D "d"
                """,
                ID);
    }

    @Test
    void acceptsFutureOfAFuture() {
        maps.assertNotReported(
                """
                journey Now "Now"
                journey Soon "Soon" { future of Now }
                journey Later "Later" { future of Soon }
                """,
                ID);
    }

    @Test
    void passesOverJourneyThatIsOnlyNearACircle() {
        List<Issue> issues =
                maps.issues(
                        """
                        journey A "a" { part of B }
                        journey B "b" { part of C }
                        journey C "c" { part of B }
                        """,
                        ID);
        assertEquals(
                List.of("B", "C"),
                issues.stream().map(issue -> issue.getUriToProblem().fragment()).toList());
    }
}
