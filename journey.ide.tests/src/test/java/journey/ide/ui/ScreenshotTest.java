// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import com.google.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import journey.dsl.ui.perspective.JourneyPerspective;
import journey.dsl.ui.wizard.NewProjectWizard;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Takes the pictures of docs/eclipse.md, into the folder that the property names. */
@DisabledIfSystemProperty(named = "journey.shots", matches = "none")
class ScreenshotTest extends WorkbenchTest {

    @Inject private NewProjectWizard wizard;

    @Test
    void ofPerspective() throws Exception {
        XtextEditor editor = coffeeShop();
        reveal(editor, "stage Buy");
        shoot("perspective");
        int offset = editor.getDocument().get().indexOf("persona Student");
        editor.selectAndReveal(editor.getDocument().get().indexOf("OrderAhead \"Orders"), 0);
        editor.setFocus();
        sleep(500);
        editor.getAction("QuickAssist").run();
        sleep(1500);
        shoot("quick-fix");
        escape();
        reveal(editor, "persona Student");
        editor.selectAndReveal(offset - 1, 0);
        editor.getAction("ContentAssistProposal").run();
        sleep(1500);
        shoot("content-assist");
        escape();
        reveal(editor, "measure Nps");
        editor.selectAndReveal(editor.getDocument().get().indexOf("measure Nps"), 0);
        editor.getAction(ITextEditorActionConstants.SHOW_INFORMATION).run();
        sleep(1500);
        shoot("hover");
        escape();
    }

    @Test
    void ofDiagram() throws Exception {
        XtextEditor editor = coffeeShop();
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand("journey.diagram.open", null);
        sleep(3000);
        page().activate(editor);
        reveal(editor, "touchpoint Order ");
        shoot("diagram");
        int title = editor.getDocument().get().indexOf("stage Buy") + "stage Buy".length();
        editor.getDocument().replace(title, 0, " (");
        sleep(2000);
        shoot("diagram-of-broken-text");
        editor.getDocument().replace(title, 2, "");
        sleep(1000);
    }

    @Test
    void ofWizard() throws Exception {
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog =
                new WizardDialog(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.showPage(wizard.getPages()[1]);
        sleep(500);
        shoot("wizard");
        dialog.close();
    }

    private XtextEditor coffeeShop() throws Exception {
        page().setPerspective(
                        PlatformUI.getWorkbench()
                                .getPerspectiveRegistry()
                                .findPerspectiveWithId(JourneyPerspective.ID));
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        shell.setBounds(Display.getDefault().getBounds());
        IProject project = example("coffee-shop");
        build();
        XtextEditor editor = open(project.getFile("coffee-shop.journey"));
        page().showView(IPageLayout.ID_OUTLINE);
        page().showView(IPageLayout.ID_PROBLEM_VIEW);
        page().activate(editor);
        sleep(4000);
        return editor;
    }

    private static void reveal(XtextEditor editor, String text) throws Exception {
        editor.selectAndReveal(editor.getDocument().get().indexOf(text), 0);
        sleep(1500);
    }

    private static void escape() throws Exception {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = SWT.ESC;
        event.character = SWT.ESC;
        Display.getDefault().post(event);
        sleep(300);
        event.type = SWT.KeyUp;
        Display.getDefault().post(event);
        sleep(300);
    }

    private static void sleep(long millis) throws Exception {
        long end = System.currentTimeMillis() + millis;
        while (System.currentTimeMillis() < end) {
            runEvents();
            Thread.sleep(20);
        }
    }

    private static void shoot(String name) throws Exception {
        Path folder = Path.of(System.getProperty("journey.shots"));
        Files.createDirectories(folder);
        Display display = Display.getDefault();
        Image image = new Image(display, display.getBounds());
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
