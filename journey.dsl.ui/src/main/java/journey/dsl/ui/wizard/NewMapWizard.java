// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizard;

import com.google.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import journey.dsl.starter.Starter;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.eclipse.ui.statushandlers.StatusManager;

/** Makes a map in a project that is there. */
public class NewMapWizard extends Wizard implements INewWizard {

    private static final String EXTENSION = "journey";

    private final AbstractUIPlugin plugin;

    private IWorkbench workbench;
    private IStructuredSelection selection;
    private WizardNewFileCreationPage place;

    @Inject
    NewMapWizard(AbstractUIPlugin plugin) {
        this.plugin = plugin;
        setWindowTitle("New Journey Map");
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selected) {
        this.workbench = bench;
        this.selection = selected;
        setDefaultPageImageDescriptor(
                AbstractUIPlugin.imageDescriptorFromPlugin(
                        plugin.getBundle().getSymbolicName(), "icons/wizard-map.png"));
    }

    @Override
    public void addPages() {
        place = new MapPage(selection);
        place.setTitle("Journey map");
        place.setDescription("Name the file. It begins with a map to be replaced by your own.");
        place.setFileExtension(EXTENSION);
        addPage(place);
    }

    @Override
    public boolean performFinish() {
        IFile map = place.createNewFile();
        if (map == null) {
            return false;
        }
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), map);
        } catch (PartInitException e) {
            StatusManager.getManager()
                    .handle(
                            Status.error("The map cannot be opened.", e),
                            StatusManager.SHOW | StatusManager.LOG);
        }
        return true;
    }

    private static final class MapPage extends WizardNewFileCreationPage {

        MapPage(IStructuredSelection selection) {
            super("map", selection);
        }

        @Override
        protected InputStream getInitialContents() {
            String map = new Starter(LocalDate.now()).map();
            return new ByteArrayInputStream(map.getBytes(StandardCharsets.UTF_8));
        }
    }
}
