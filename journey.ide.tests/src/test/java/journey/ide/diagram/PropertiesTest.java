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
    void hasNoPageThatWouldChangeTheMapPastItsText() {
        select("Pain", "Long queue");

        List<String> pages =
                ((EEFTabbedPropertySheetPage) page())
                        .getActiveTabs().stream().map(IEEFTabDescriptor::getLabel).toList();
        assertEquals(List.of("Journey", "Style", "Appearance"), pages);
    }

    @Test
    void changesTheText() {
        select("Pain", "Long queue");
        StyledText title =
                controls(page().getControl())
                        .filter(StyledText.class::isInstance)
                        .map(StyledText.class::cast)
                        .filter(text -> text.getText().equals("Long queue"))
                        .findFirst()
                        .orElseThrow();

        title.setText("Long line");
        title.notifyListeners(SWT.FocusOut, new Event());
        DiagramFixture.settle();

        assertEquals(DiagramFixture.MAP.replace("Long queue", "Long line"), fixture.text());
        assertNotNull(fixture.shape("Pain", "Long line"));
    }

    private void assertTellsAbout(String mapping, String label, List<String> expected) {
        select(mapping, label);

        List<String> words = controls(page().getControl()).map(PropertiesTest::words).toList();
        assertTrue(words.containsAll(expected), words.toString());
    }

    private void select(String mapping, String label) {
        DiagramFixture.page().activate(fixture.diagramEditor());
        fixture.viewer().select(fixture.part(fixture.shape(mapping, label)));
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
