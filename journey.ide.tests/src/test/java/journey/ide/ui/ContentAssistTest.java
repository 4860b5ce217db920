// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration;
import org.junit.jupiter.api.Test;

class ContentAssistTest extends WorkbenchTest {

    private static final String CURSOR = "|";

    private static final String BLUEPRINT =
            """
            team Baristas "Shop floor"
            system Pos "Till system"
            journey Coffee "Coffee" {
                stage Buy "Buys" {
                    touchpoint Order "Orders" {
                        backstage Prints "Prints the ticket"
                        %s
                    }
                }
            }
            """;

    private static final List<String> OF_BLUEPRINT =
            List.of("Baristas  Shop floor", "Pos  Till system", "Prints  Prints the ticket");

    @Test
    void proposesWhatStandsInFile() throws Exception {
        List<String> proposals = proposals("|");
        assertTrue(
                proposals.containsAll(
                        List.of(
                                "import", "persona", "channel", "team", "system", "source",
                                "metric", "journey")),
                proposals.toString());
    }

    @Test
    void proposesMembersOfTouchpointInAnyOrder() throws Exception {
        List<String> proposals =
                proposals(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                touchpoint Order "Orders" {
                                    emotion +1
                                    |
                                }
                            }
                        }
                        """);
        assertTrue(
                proposals.containsAll(
                        List.of(
                                "expects",
                                "experiences",
                                "emotion",
                                "pain",
                                "opportunity",
                                "artifact",
                                "backstage",
                                "support",
                                "measure",
                                "leads",
                                "ends",
                                "joins",
                                "choice",
                                "seen")),
                proposals.toString());
    }

    @Test
    void showsReferencesWithTheirTitles() throws Exception {
        List<String> proposals =
                proposals(
                        """
                        channel Shop "Coffee shop" offline
                        channel App "Shop app" online
                        team Baristas "Shop floor"
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                touchpoint Order "Orders" via |
                            }
                        }
                        """);
        assertTrue(
                proposals.containsAll(List.of("Shop  Coffee shop", "App  Shop app")),
                proposals.toString());
        assertFalse(proposals.toString().contains("Baristas"), proposals.toString());
    }

    @Test
    void proposesTheWaysOfAChoice() throws Exception {
        List<String> proposals =
                proposals(BLUEPRINT.formatted("choice \"Is there time?\" {\n|\n}"));
        assertTrue(proposals.containsAll(List.of("leads", "ends")), proposals.toString());
        assertFalse(proposals.contains("joins"), proposals.toString());
    }

    @Test
    void proposesWhoDoesWorkWithWhatAndAfterWhat() throws Exception {
        assertProposes("backstage \"Brews\" by |", "Baristas  Shop floor");
        assertProposes("backstage \"Brews\" with |", "Pos  Till system");
        assertProposes("support \"Refills\" after |", "Prints  Prints the ticket");
    }

    private void assertProposes(String work, String expected) throws Exception {
        List<String> proposals = proposals(BLUEPRINT.formatted(work));
        assertTrue(proposals.contains(expected), proposals.toString());
        assertEquals(
                1, proposals.stream().filter(OF_BLUEPRINT::contains).count(), proposals.toString());
    }

    @Test
    void proposesWhatBindsAMapToData() throws Exception {
        String map =
                """
                source Till "Till records" events { data "a.csv" time "at" in %s customer "c" as %s }
                metric Done "Orders that end well" rate { higher is better }
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            seen in %s
                            measure Done reaching %s
                        }
                        step Cup "Takes the cup"
                    }
                }
                """;
        List<String> zones = proposals(map.formatted("|", "card", "Till", "Cup"));
        assertTrue(zones.contains("\"Europe/Berlin\"  time zone"), zones.toString());
        List<String> kinds = proposals(map.formatted("\"UTC\"", "|", "Till", "Cup"));
        assertTrue(kinds.contains("email  kind of identifier"), kinds.toString());
        List<String> sources = proposals(map.formatted("\"UTC\"", "card", "|", "Cup"));
        assertTrue(sources.contains("Till  Till records"), sources.toString());
        List<String> moments = proposals(map.formatted("\"UTC\"", "card", "Till", "|"));
        assertTrue(moments.contains("Cup  Takes the cup"), moments.toString());
    }

    @Test
    void proposesColumnsAndValuesThatTheDataHave() throws Exception {
        String map =
                """
                source Till "Till records" events {
                    data "a.csv" time %s customer %s event %s
                    answers Stars in %s
                    only where %s is %s
                }
                metric Stars "Stars" csat
                channel Shop "Shop" offline { seen in Till as %s where "place" begins with %s }
                """;
        String[] written = {
            "\"at\"",
            "\"card\"",
            "\"kind\"",
            "\"stars\"",
            "\"place\"",
            "\"Mitte\"",
            "\"sale\"",
            "\"Mitte\""
        };
        String[] meanings = {
            "time",
            "identifier",
            "event",
            "answers",
            "text with few values",
            "place",
            "kind",
            "place"
        };
        for (int place = 0; place < written.length; place++) {
            String[] half = written.clone();
            half[place] = CURSOR;
            List<String> found = besideData(map.formatted((Object[]) half));
            String expected = written[place] + "  " + meanings[place];
            assertTrue(found.contains(expected), () -> expected + " in " + found);
        }
    }

    private List<String> besideData(String text) throws Exception {
        IProject project = project("maps");
        write(
                project,
                ".journey/columns.json",
                """
                {"version": 1, "sources": [{"map": "map.journey", "source": "Till", "columns": [
                {"name": "at", "kind": "time"}, {"name": "card", "kind": "identifier"},
                {"name": "kind", "kind": "event", "values": ["sale", "refund"]},
                {"name": "stars", "kind": "answers"},
                {"name": "place", "kind": "text with few values", "values": ["Mitte"]}]}]}
                """);
        return proposals(text);
    }

    @Test
    void proposesWhatTheDataHaveFirst() throws Exception {
        List<String> columns =
                besideData("source Till \"Till records\" events {\n    event |\n}\n");
        assertEquals("\"kind\"  event", columns.get(0), columns.toString());
        assertTrue(columns.contains("\"text\""), columns.toString());
    }

    @Test
    void finishesATextThatWasBegun() throws Exception {
        String map =
                """
                source Till "Till records" events { event "kind" }
                channel Shop "Shop" offline { seen in Till as "s|" }
                """;
        besideData(map);
        XtextEditor editor = open(map.replace(CURSOR, ""));
        ICompletionProposal sale =
                Arrays.stream(compute(editor, map.indexOf(CURSOR)))
                        .filter(it -> it.getDisplayString().equals("\"sale\"  kind"))
                        .findFirst()
                        .orElseThrow();
        ISourceViewer viewer = editor.getInternalSourceViewer();
        ((ICompletionProposalExtension2) sale).apply(viewer, '\n', 0, map.indexOf(CURSOR));
        assertEquals(map.replace("s|", "sale"), viewer.getDocument().get());
    }

    @Test
    void proposesNoKeywordAsName() throws Exception {
        List<String> proposals = proposals("team |");
        assertFalse(proposals.contains("support"), proposals.toString());
        assertTrue(proposals.contains("NewTeam  name"), proposals.toString());
    }

    @Test
    void proposesFilesToImport() throws Exception {
        IProject project = project("maps");
        write(project, "shared/people.journey", "team Shop \"Shop floor\"\n");
        String text = "import |";
        XtextEditor editor = open(write(project, "map.journey", text.replace(CURSOR, "")));
        build();
        assertTrue(
                proposals(editor, text.indexOf(CURSOR)).contains("shared/people.journey"),
                () -> "no import");
    }

    @Test
    void offersTemplates() throws Exception {
        assertOffersTemplate("|", "journey");
        assertOffersTemplate("|", "persona");
        assertOffersTemplate("|", "source");
        assertOffersTemplate("channel Shop \"Shop\" online { | }", "seen in");
        assertOffersTemplate("journey Coffee \"Coffee\" {\n    |\n}", "stage");
        assertOffersTemplate("journey Coffee \"Coffee\" {\n    |\n}", "measure");
        assertOffersTemplate(
                "journey Coffee \"Coffee\" {\n    stage Buy \"Buys\" {\n        |\n    }\n}",
                "touchpoint");
        assertOffersTemplate(BLUEPRINT.formatted(CURSOR), "choice");
        assertOffersTemplate(BLUEPRINT.formatted(CURSOR), "backstage");
    }

    private void assertOffersTemplate(String text, String name) throws Exception {
        List<String> proposals = proposals(text);
        assertTrue(
                proposals.stream().anyMatch(it -> it.startsWith(name + " - ")),
                () -> name + " in " + proposals);
    }

    @Test
    void writesTextOfTemplate() throws Exception {
        XtextEditor editor = open("");
        ICompletionProposal template =
                Arrays.stream(compute(editor, 0))
                        .filter(it -> it.getDisplayString().startsWith("persona - "))
                        .findFirst()
                        .orElseThrow();
        ISourceViewer viewer = editor.getInternalSourceViewer();
        ((ICompletionProposalExtension2) template).apply(viewer, '\n', 0, 0);
        assertTrue(
                viewer.getDocument().get().startsWith("persona Name \"title\" {"),
                viewer.getDocument().get());
    }

    private List<String> proposals(String text) throws Exception {
        XtextEditor editor = open(text.replace(CURSOR, ""));
        return proposals(editor, text.indexOf(CURSOR));
    }

    private static List<String> proposals(XtextEditor editor, int offset) {
        return Arrays.stream(compute(editor, offset))
                .map(ICompletionProposal::getDisplayString)
                .toList();
    }

    private static ICompletionProposal[] compute(XtextEditor editor, int offset) {
        ISourceViewer viewer = editor.getInternalSourceViewer();
        viewer.setSelectedRange(offset, 0);
        XtextSourceViewerConfiguration configuration = editor.getXtextSourceViewerConfiguration();
        ICompletionProposal[] proposals =
                configuration
                        .getContentAssistant(viewer)
                        .getContentAssistProcessor("__dftl_partition_content_type")
                        .computeCompletionProposals(viewer, offset);
        return proposals == null ? new ICompletionProposal[0] : proposals;
    }
}
