// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.ui.syntaxcoloring.JourneyHighlightingConfiguration;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.internal.text.html.BrowserInformationControlInput;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ui.editor.ISourceViewerAware;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.folding.FoldedPosition;
import org.eclipse.xtext.ui.editor.folding.IFoldingRegionProvider;
import org.eclipse.xtext.ui.editor.hover.IEObjectHover;
import org.eclipse.xtext.ui.editor.outline.IOutlineNode;
import org.eclipse.xtext.ui.editor.outline.IOutlineTreeProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

/** What the editor tells readers of a map. */
class ReadingTest extends WorkbenchTest {

    private static final String MAP =
            """
            persona Commuter "Anna, weekday commuter" {
                goal CatchTrain "Coffee before the 8:05"
            }
            channel Shop "Coffee shop" offline
            team Baristas "Shop floor"
            source Survey "Exit survey" survey
            metric Queue "Time in the queue" duration { unit minutes lower is better }

            /** Before the train. */
            journey Coffee "Morning coffee" {
                persona Commuter
                stage Buy "Orders and pays" {
                    touchpoint Order "Orders at the counter" via Shop by Baristas key {
                        emotion -2 "stressed"
                        pain Line "The line is long"
                        measure Queue from Survey target <= 4 { 2026-03  7.5  n 120 }
                    }
                    touchpoint Ahead "Orders ahead" via Shop by Baristas proposed
                    step Wait "Waits"
                }
            }
            """;

    @Inject private IEObjectHover hover;
    @Inject private ITextHover hovers;
    @Inject private IOutlineTreeProvider outline;
    @Inject private ICodeMiningProvider minings;
    @Inject private ISemanticHighlightingCalculator highlighting;
    @Inject private IFoldingRegionProvider folding;

    @Test
    void hoverTellsTitleAndDescription() throws Exception {
        String html = hover(open(MAP), "Coffee \"Morning");
        assertTrue(html.contains("<b>Morning coffee</b>"), html);
        assertTrue(html.contains("Before the train."), html);
    }

    @Test
    void hoverTellsWhereReferenceLeads() throws Exception {
        String html = hover(open(MAP), "Shop by Baristas key");
        assertTrue(html.contains("<b>Coffee shop</b>"), html);
    }

    @Test
    void hoverTellsHowMeasureStands() throws Exception {
        XtextEditor editor = open(MAP);
        for (String place : List.of("measure Queue", "Queue from", "target", "7.5")) {
            String html = hover(editor, place);
            assertTrue(html.contains("Time in the queue"), html);
            assertTrue(html.contains("7.5 minutes (n 120), target ≤ 4: missed"), html);
        }
    }

    @Test
    void hoverExplainsCheckThatCommentNames() throws Exception {
        XtextEditor editor = open("// journey:ignore unused-team -- known\nteam Shop \"Shop\"\n");
        ISourceViewer viewer = editor.getInternalSourceViewer();
        ((ISourceViewerAware) hovers).setSourceViewer(viewer);
        IRegion region = hovers.getHoverRegion(viewer, viewer.getDocument().get().indexOf("used-"));
        assertEquals(
                "unused-team", viewer.getDocument().get(region.getOffset(), region.getLength()));
        String html = String.valueOf(((ITextHoverExtension2) hovers).getHoverInfo2(viewer, region));
        assertTrue(html.contains("<b>unused-team</b>"), html);
        assertTrue(html.contains("A team"), html);
        assertTrue(!html.contains("Bad"), html);
    }

    private String hover(XtextEditor editor, String place) {
        ISourceViewer viewer = editor.getInternalSourceViewer();
        int offset = viewer.getDocument().get().indexOf(place);
        Object info = ((ITextHoverExtension2) hover).getHoverInfo2(viewer, new Region(offset, 1));
        assertNotNull(info, place);
        return ((BrowserInformationControlInput) info).getHtml();
    }

    @Test
    void outlineShowsMapByStages() throws Exception {
        XtextEditor editor = open(MAP);
        IOutlineNode root =
                editor.getDocument().readOnly(it -> outline.createRoot(editor.getDocument()));
        List<String> lines = new ArrayList<>();
        editor.getDocument()
                .readOnly(
                        it -> {
                            collect(root, "", lines);
                            return null;
                        });
        assertEquals(
                """
                Anna, weekday commuter Commuter
                  Coffee before the 8:05 CatchTrain
                Coffee shop Shop
                Shop floor Baristas
                Exit survey Survey
                Time in the queue Queue
                Morning coffee Coffee
                  Orders and pays Buy
                    Orders at the counter Order
                      stressed −2
                      The line is long Line
                      Queue 7.5 minutes, target ≤ 4: missed
                    Orders ahead Ahead
                    Waits Wait""",
                String.join("\n", lines));
    }

    private static void collect(IOutlineNode node, String indent, List<String> lines) {
        for (IOutlineNode child : node.getChildren()) {
            lines.add(indent + child.getText());
            collect(child, indent + "  ", lines);
        }
    }

    @Test
    void codeMiningSumsUpStage() throws Exception {
        XtextEditor editor = open(MAP);
        List<? extends ICodeMining> found =
                minings.provideCodeMinings(
                                editor.getInternalSourceViewer(), new NullProgressMonitor())
                        .get();
        assertEquals(1, found.size());
        found.get(0).resolve(editor.getInternalSourceViewer(), new NullProgressMonitor()).get();
        assertEquals(
                "2 touchpoints · 1 step · 1 proposed · lowest emotion −2 at Orders at the counter · "
                        + "Queue 7.5 minutes, target ≤ 4: missed",
                found.get(0).getLabel());
        assertEquals(MAP.indexOf("stage Buy"), found.get(0).getPosition().getOffset());
    }

    @Test
    void highlightsKeyAndProposedMomentsAndMissedTargets() throws Exception {
        XtextEditor editor = open(MAP);
        List<String> found = new ArrayList<>();
        editor.getDocument()
                .readOnly(
                        resource -> {
                            highlighting.provideHighlightingFor(
                                    resource,
                                    (offset, length, styles) ->
                                            found.add(
                                                    styles[0]
                                                            + " "
                                                            + MAP.substring(
                                                                    offset, offset + length)),
                                    CancelIndicator.NullImpl);
                            return null;
                        });
        assertTrue(
                found.containsAll(
                        List.of(
                                JourneyHighlightingConfiguration.KEY_MOMENT
                                        + " \"Orders at the counter\"",
                                JourneyHighlightingConfiguration.PROPOSED_MOMENT
                                        + " \"Orders ahead\"",
                                JourneyHighlightingConfiguration.MISSED_TARGET + " <=",
                                JourneyHighlightingConfiguration.MISSED_TARGET + " 4")),
                found.toString());
        assertEquals(1, found.stream().filter(it -> it.startsWith("key-moment")).count());
    }

    @Test
    void foldsBlocks() throws Exception {
        XtextEditor editor = open(MAP);
        List<Integer> starts = new ArrayList<>();
        for (FoldedPosition region : folding.getFoldingRegions(editor.getDocument())) {
            starts.add(editor.getDocument().getLineOfOffset(region.getOffset()) + 1);
        }
        assertTrue(starts.containsAll(List.of(1, 10, 12, 13)), starts.toString());
    }
}
