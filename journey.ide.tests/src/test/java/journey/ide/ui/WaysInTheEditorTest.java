// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.eclipse.xtext.ui.editor.syntaxcoloring.DefaultHighlightingConfiguration.DEFAULT_ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.internal.text.html.BrowserInformationControlInput;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.folding.FoldedPosition;
import org.eclipse.xtext.ui.editor.folding.IFoldingRegionProvider;
import org.eclipse.xtext.ui.editor.hover.IEObjectHover;
import org.eclipse.xtext.ui.editor.outline.IOutlineNode;
import org.eclipse.xtext.ui.editor.outline.IOutlineTreeProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

/** What the editor tells of ways and of the work behind the scenes. */
class WaysInTheEditorTest extends WorkbenchTest {

    private static final String MAP =
            """
            team Baristas "Shop floor"
            system with "Till system"
            journey Coffee "Morning coffee" {
                stage Buy "Buys" {
                    touchpoint Order "Orders" by Baristas {
                        backstage after "Prints the ticket" with with
                        support "Refills paper" by Baristas after after
                        ends "too late"
                        choice "Is there time?" {
                            leads to while "yes" usual
                            ends "no"
                        }
                    }
                    touchpoint while "Waits" {
                        joins Order
                    }
                }
            }
            """;

    @Inject private IEObjectHover hover;
    @Inject private IOutlineTreeProvider outline;
    @Inject private ISemanticHighlightingCalculator highlighting;
    @Inject private IFoldingRegionProvider folding;

    @Test
    void outlineShowsAChoiceWithItsWays() throws Exception {
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
                Shop floor Baristas
                Till system with
                Morning coffee Coffee
                  Buys Buy
                    Orders Order
                      too late
                      Is there time?
                        yes while
                        no
                    Waits while
                      Order""",
                String.join("\n", lines));
    }

    private static void collect(IOutlineNode node, String indent, List<String> lines) {
        for (IOutlineNode child : node.getChildren()) {
            lines.add(indent + child.getText());
            collect(child, indent + "  ", lines);
        }
    }

    @Test
    void wordsThatAreNamesDoNotLookLikeKeywords() throws Exception {
        XtextEditor editor = open(MAP);
        List<Integer> plain = new ArrayList<>();
        editor.getDocument()
                .readOnly(
                        resource -> {
                            highlighting.provideHighlightingFor(
                                    resource,
                                    (offset, length, styles) -> {
                                        if (styles[0].equals(DEFAULT_ID)) {
                                            plain.add(offset);
                                        }
                                    },
                                    CancelIndicator.NullImpl);
                            return null;
                        });
        for (String name :
                List.of(
                        "with \"Till",
                        "after \"Prints",
                        "with\n",
                        "after\n",
                        "while \"yes",
                        "while \"Waits",
                        "Order\n")) {
            assertTrue(plain.contains(MAP.indexOf(name)), name);
        }
        for (String word : List.of("with with", "after after", "system", "choice", "ends \"no")) {
            assertTrue(!plain.contains(MAP.indexOf(word)), word);
        }
    }

    @Test
    void hoverTellsOfWorkAndSystems() throws Exception {
        XtextEditor editor = open(MAP);
        String work = hover(editor, "after\n");
        assertTrue(work.contains("<b>Prints the ticket</b>"), work);
        assertTrue(work.contains("Till system"), work);
        String system = hover(editor, "with\n");
        assertTrue(system.contains("<b>Till system</b>"), system);
    }

    private String hover(XtextEditor editor, String place) {
        ISourceViewer viewer = editor.getInternalSourceViewer();
        int offset = viewer.getDocument().get().indexOf(place);
        Object info = ((ITextHoverExtension2) hover).getHoverInfo2(viewer, new Region(offset, 1));
        assertNotNull(info, place);
        return ((BrowserInformationControlInput) info).getHtml();
    }

    @Test
    void foldsChoices() throws Exception {
        XtextEditor editor = open(MAP);
        List<Integer> starts = new ArrayList<>();
        for (FoldedPosition region : folding.getFoldingRegions(editor.getDocument())) {
            starts.add(region.getOffset());
        }
        int line = MAP.lastIndexOf('\n', MAP.indexOf("choice")) + 1;
        assertTrue(starts.contains(line), starts + " without " + line);
    }
}
