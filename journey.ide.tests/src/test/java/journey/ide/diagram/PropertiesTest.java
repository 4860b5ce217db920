// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.eef.properties.ui.api.EEFTabbedPropertySheetPage;
import org.eclipse.eef.properties.ui.api.IEEFTabDescriptor;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Properties view speaks of a shape in the words of the domain. */
class PropertiesTest {

    private static final String WAYS =
            DiagramFixture.MAP.replace(
                    "            emotion -2",
                    """
                                artifact "A receipt"
                                choice "Is there time?" {
                                    leads to Sign "yes" usual
                                    ends "gives up"
                                }
                                emotion -2\
                    """);

    private final DiagramFixture fixture = new DiagramFixture();
    private IViewPart properties;

    @BeforeEach
    void open() throws CoreException {
        fixture.open(DiagramFixture.MAP);
        properties = DiagramFixture.page().showView(IPageLayout.ID_PROP_SHEET);
    }

    @AfterEach
    void close() throws CoreException {
        fixture.close();
        DiagramFixture.page().hideView(properties);
        fixture.assertNothingWasLogged();
    }

    @Test
    void tellsAboutATouchpoint() {
        assertTellsAbout(
                "Moment", "Sees the sign", List.of("Title:", "Channels:", "Team:", "Key moment"));
    }

    @Test
    void tellsAboutAPain() {
        assertTellsAbout("Pain", "Long queue", List.of("Title:", "Severity:"));
    }

    @Test
    void tellsAboutWaysAndWhatCustomersHold() {
        fixture.type(WAYS);
        DiagramFixture.settle();

        assertTellsAbout("Choice", "Is there time?", List.of("Question:", "Is there time?"));
        assertTellsAbout("Ending", "gives up", List.of("Reason:", "gives up"));
        assertTellsAbout("Artifact", "A receipt", List.of("Text:", "A receipt"));
        assertTellsAbout("WayReason", "yes", List.of("Reason:", "yes", "Leads to:"));
    }

    @Test
    void changesTheQuestionOfAChoice() {
        fixture.type(WAYS);
        DiagramFixture.settle();

        change("Choice", "Is there time?", "Is there a train?");

        assertEquals(WAYS.replace("Is there time?", "Is there a train?"), fixture.text());
    }

    @Test
    void hasNoPageThatWouldChangeTheMapPastItsText() {
        select(fixture.shape("Pain", "Long queue"));

        List<String> pages =
                ((EEFTabbedPropertySheetPage) page())
                        .getActiveTabs().stream().map(IEEFTabDescriptor::getLabel).toList();
        assertEquals(List.of("Journey", "Style", "Appearance"), pages);
    }

    @Test
    void changesTheText() {
        change("Pain", "Long queue", "Long line");

        assertEquals(DiagramFixture.MAP.replace("Long queue", "Long line"), fixture.text());
        assertNotNull(fixture.shape("Pain", "Long line"));
    }

    private void change(String mapping, String before, String after) {
        select(fixture.shape(mapping, before));
        StyledText field =
                controls(page().getControl())
                        .filter(StyledText.class::isInstance)
                        .map(StyledText.class::cast)
                        .filter(text -> text.getText().equals(before))
                        .findFirst()
                        .orElseThrow();

        field.setText(after);
        field.notifyListeners(SWT.FocusOut, new Event());
        DiagramFixture.settle();
    }

    private void assertTellsAbout(String mapping, String label, List<String> expected) {
        select(fixture.shape(mapping, label));

        List<String> words = controls(page().getControl()).map(PropertiesTest::words).toList();
        assertTrue(words.containsAll(expected), words.toString());
    }

    private void select(DDiagramElement shape) {
        DiagramFixture.page().activate(fixture.diagramEditor());
        fixture.viewer().select(fixture.part(shape));
        DiagramFixture.settle();
        DiagramFixture.settle();
    }

    private IPage page() {
        return ((PropertySheet) properties).getCurrentPage();
    }

    private static Stream<Control> controls(Control control) {
        return control instanceof Composite parent
                ? Stream.concat(
                        Stream.of(parent),
                        Stream.of(parent.getChildren()).flatMap(PropertiesTest::controls))
                : Stream.of(control);
    }

    private static String words(Control control) {
        if (control instanceof StyledText text) {
            return text.getText();
        }
        return control instanceof Button button ? button.getText() : "";
    }
}
