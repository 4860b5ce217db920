// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import journey.dsl.ui.project.CheckedProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.utils.EditorUtils;
import org.eclipse.xtext.ui.editor.validation.ValidationJob;
import org.eclipse.xtext.ui.testing.util.IResourcesSetupUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in a running workbench, which fails when anything lands in the error log. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyUiInjectorProvider.class)
abstract class WorkbenchTest {

    /** What takes longer fails, also when both cores are busy. In milliseconds. */
    private static final long PATIENCE = 60_000;

    private final ErrorLog log = new ErrorLog();

    @Inject protected Injector injector;

    @BeforeEach
    void cleanWorkbench() throws Exception {
        closeWelcome();
        page().closeAllEditors(false);
        IResourcesSetupUtil.cleanWorkspace();
        build();
        runEvents();
        log.open();
    }

    @AfterEach
    void findsNothingInTheErrorLog() throws Exception {
        page().closeAllEditors(false);
        runEvents();
        IResourcesSetupUtil.cleanWorkspace();
        build();
        runEvents();
        assertEquals(List.of(), log.end());
    }

    private static void closeWelcome() {
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        if (welcome.getIntro() != null) {
            welcome.closeIntro(welcome.getIntro());
        }
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Runs what waits for the user interface thread. */
    static void runEvents() {
        while (Display.getDefault().readAndDispatch()) {
            continue;
        }
    }

    /** The root of the sources, where the examples are. */
    static Path root() {
        return Path.of(System.getProperty("journey.root"));
    }

    /** A project as the wizard makes it, without files; or the one that is there. */
    static IProject project(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (!project.exists()) {
            CheckedProjects.create(project, null, new NullProgressMonitor());
        }
        return project;
    }

    /** Writes a file of a project, with its folders. */
    static IFile write(IProject project, String path, String text) throws Exception {
        return IResourcesSetupUtil.createFile(project.getFullPath().append(path), text);
    }

    static void overwrite(IFile file, String text) throws CoreException {
        file.setContents(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, true, null);
    }

    /** A project with the files of an example. */
    static IProject example(String name) throws Exception {
        IProject project = project(name);
        Path folder = root().resolve("examples").resolve(name);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(project, folder.relativize(file).toString(), read(file));
            }
        }
        return project;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void build() {
        IResourcesSetupUtil.waitForBuild();
    }

    /** The findings in the Problems view: {@code file:line severity id}, sorted. */
    static List<String> markers(IResource resource) throws CoreException {
        return Arrays.stream(
                        resource.findMarkers(
                                "org.eclipse.xtext.ui.check", true, IResource.DEPTH_INFINITE))
                .map(WorkbenchTest::words)
                .sorted()
                .toList();
    }

    private static String words(IMarker marker) {
        String severity =
                switch (marker.getAttribute(IMarker.SEVERITY, -1)) {
                    case IMarker.SEVERITY_ERROR -> "error";
                    case IMarker.SEVERITY_WARNING -> "warning";
                    case IMarker.SEVERITY_INFO -> "info";
                    default -> "?";
                };
        return "%s:%d %s %s"
                .formatted(
                        marker.getResource().getProjectRelativePath(),
                        marker.getAttribute(IMarker.LINE_NUMBER, -1),
                        severity,
                        marker.getAttribute("CODE_KEY", ""));
    }

    /** Opens a map that is alone in its project. */
    XtextEditor open(String text) throws Exception {
        IFile file = write(project("maps"), "map.journey", text);
        build();
        return open(file);
    }

    XtextEditor open(IFile file) throws Exception {
        XtextEditor editor = EditorUtils.getXtextEditor(IDE.openEditor(page(), file));
        runEvents();
        return editor;
    }

    /** How many findings an editor marks, by the end of the name of their type. */
    static int annotations(XtextEditor editor, String type) {
        Iterable<Annotation> all =
                editor.getInternalSourceViewer().getAnnotationModel()::getAnnotationIterator;
        int count = 0;
        for (Annotation annotation : all) {
            if (annotation.getType().endsWith(type) && !annotation.isMarkedDeleted()) {
                count++;
            }
        }
        return count;
    }

    /** Runs the event loop until something holds. */
    void await(String what, BooleanSupplier condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("not within " + PATIENCE + " ms: " + what);
            }
            runEvents();
            Thread.sleep(20);
        }
    }

    /** Waits until what was typed is parsed and checked. */
    void settle(XtextEditor editor) throws Exception {
        editor.getDocument().readOnly(resource -> null);
        Job.getJobManager().join(ValidationJob.XTEXT_VALIDATION_FAMILY, null);
        runEvents();
    }
}
