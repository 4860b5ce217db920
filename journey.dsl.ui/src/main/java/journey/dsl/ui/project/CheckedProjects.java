// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.project;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.ui.XtextProjectHelper;

/**
 * Projects whose maps are checked: they have Xtext's nature and, what does the work, its builder.
 * Without the builder there are no findings and no index, so no references between files either.
 */
public final class CheckedProjects {

    private CheckedProjects() {}

    /**
     * Creates and opens a project whose maps are checked.
     *
     * @param location where its folder is; null for the workspace
     */
    public static void create(IProject project, URI location, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        IProjectDescription description =
                project.getWorkspace().newProjectDescription(project.getName());
        description.setLocationURI(location);
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        complete(project, progress.split(1));
    }

    /** Tells whether the project is open and has both the nature and the builder. */
    public static boolean isChecked(IProject project) {
        return XtextProjectHelper.hasNature(project) && XtextProjectHelper.hasBuilder(project);
    }

    /**
     * Has an open project checked from now on, and its maps as soon as nothing else is built: also
     * where projects are not built automatically.
     */
    static void checkSoon(IProject project) {
        schedule(
                project,
                monitor -> {
                    SubMonitor progress = SubMonitor.convert(monitor, 2);
                    complete(project, progress.split(1));
                    project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, progress.split(1));
                });
    }

    /** Does something to an open project when no other job uses the workspace. */
    static void schedule(IProject project, ICoreRunnable work) {
        Job job =
                Job.create(
                        "Checking " + project.getName(),
                        (ICoreRunnable)
                                monitor -> {
                                    if (project.isAccessible()) {
                                        work.run(monitor);
                                    }
                                });
        job.setRule(project.getWorkspace().getRuleFactory().buildRule());
        job.schedule();
    }

    /**
     * Adds the nature and the builder where they are missing. Both are named, because Eclipse has a
     * nature bring its builder only when it is new to a project that is there already.
     */
    private static void complete(IProject project, IProgressMonitor monitor) throws CoreException {
        if (isChecked(project)) {
            return;
        }
        IProjectDescription description = project.getDescription();
        if (!description.hasNature(XtextProjectHelper.NATURE_ID)) {
            description.setNatureIds(
                    Stream.concat(
                                    Arrays.stream(description.getNatureIds()),
                                    Stream.of(XtextProjectHelper.NATURE_ID))
                            .toArray(String[]::new));
        }
        if (!XtextProjectHelper.hasBuilder(project)) {
            ICommand builder = description.newCommand();
            builder.setBuilderName(XtextProjectHelper.BUILDER_ID);
            description.setBuildSpec(
                    Stream.concat(Stream.of(builder), Arrays.stream(description.getBuildSpec()))
                            .toArray(ICommand[]::new));
        }
        project.setDescription(description, monitor);
    }
}
