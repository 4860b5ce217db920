// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizard;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Makes a project of maps, empty-handed or after an example. */
public class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

    private final AbstractUIPlugin plugin;

    private WizardNewProjectCreationPage place;
    private ExamplePage example;
    private IWorkbench workbench;
    private IConfigurationElement configuration;

    @Inject
    NewProjectWizard(AbstractUIPlugin plugin) {
        this.plugin = plugin;
        setWindowTitle("New Journey Project");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        this.workbench = bench;
        setDefaultPageImageDescriptor(
                AbstractUIPlugin.imageDescriptorFromPlugin(
                        plugin.getBundle().getSymbolicName(), "icons/wizard-project.png"));
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        this.configuration = element;
    }

    @Override
    public void addPages() {
        place = new WizardNewProjectCreationPage("place");
        place.setTitle("Journey project");
        place.setDescription("Name the project that your maps belong to.");
        addPage(place);
        try {
            example = new ExamplePage(Example.all(plugin.getBundle()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        addPage(example);
    }

    @Override
    public boolean performFinish() {
        IProject project = place.getProjectHandle();
        URI location = place.useDefaults() ? null : place.getLocationURI();
        Example chosen = example.chosen();
        List<IFile> maps = new ArrayList<>();
        WorkspaceModifyOperation creation =
                new WorkspaceModifyOperation() {
                    @Override
                    protected void execute(IProgressMonitor monitor) throws CoreException {
                        maps.addAll(ProjectContent.create(project, location, chosen, monitor));
                    }
                };
        try {
            getContainer().run(true, true, creation);
        } catch (InvocationTargetException e) {
            report("The project cannot be made.", e.getTargetException());
            return false;
        } catch (InterruptedException e) {
            return false; // the user cancelled
        }
        BasicNewProjectResourceWizard.updatePerspective(configuration);
        maps.stream().findFirst().ifPresent(this::open);
        return true;
    }

    private void open(IFile map) {
        try {
            BasicNewResourceWizard.selectAndReveal(map, workbench.getActiveWorkbenchWindow());
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), map);
        } catch (PartInitException e) {
            report("The map cannot be opened.", e);
        }
    }

    private void report(String message, Throwable cause) {
        StatusManager.getManager()
                .handle(Status.error(message, cause), StatusManager.SHOW | StatusManager.LOG);
    }
}
