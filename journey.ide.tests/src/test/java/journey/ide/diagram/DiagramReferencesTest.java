// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import journey.dsl.ui.project.CheckedProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Refactorings change what files of diagrams say about maps, and nothing else in them. */
class DiagramReferencesTest {

    private static final String PEOPLE = "persona Anna \"Anna\"\npersona Ben \"Ben\"\n";

    private static final String MAP =
            """
            import "people & co.journey"
            journey Coffee "Coffee" {
                persona Anna, Ben
                stage Anna "Anna" {
                    step Asks "Asks" { emotion 1 for Anna emotion 2 for Ben }
                }
            }
            """;

    private static final String DIAGRAMS =
            """
            <analysis>
              <semanticResources>maps/map.journey</semanticResources>
              <semanticResources>maps/people%20&amp;%20co.journey</semanticResources>
              <description href="platform:/plugin/journey.diagram/description/journey.odesign#//@x"/>
              <target href="maps/people%20&amp;%20co.journey#Anna"/>
              <target href="maps/map.journey#Coffee.Anna"/>
              <target href="maps/map.journey#Coffee.Anna.Asks.emotion(Anna)"/>
              <target href="maps/map.journey#Coffee.Anna.Asks.emotion(Ben)"/>
              <target href="maps/map.journey#Coffee.Anna.Gone"/>
              <target href="maps/gone.journey#Anna"/>
              <name>maps/map.journey, Anna</name>
            </analysis>
            """;

    private IProject project;
    private IFile people;
    private IFile map;

    @BeforeEach
    void createFiles() throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("closed");
        CheckedProjects.create(project, null, new NullProgressMonitor());
        folder("maps");
        people = file("maps/people & co.journey", PEOPLE);
        map = file("maps/map.journey", MAP);
        file("old.aird", DIAGRAMS);
        DiagramFixture.settle();
    }

    @AfterEach
    void deleteFiles() throws CoreException {
        DiagramFixture.page().closeAllEditors(false);
        project.delete(true, true, new NullProgressMonitor());
        DiagramFixture.settle();
    }

    @Test
    void knowRenamedElementInAllMaps() throws CoreException, IOException {
        Refactorings.rename(people, "Anna", "Emma");

        assertDiagrams(
                DIAGRAMS.replace("co.journey#Anna", "co.journey#Emma")
                        .replace("emotion(Anna)", "emotion(Emma)"));
    }

    @Test
    void knowRenamedElementAndWhatIsInside() throws CoreException, IOException {
        Refactorings.rename(map, "Coffee.Anna", "Buy");

        assertDiagrams(
                DIAGRAMS.replace("Coffee.Anna", "Coffee.Buy")
                        .replace("Coffee.Buy.Gone", "Coffee.Anna.Gone"));
    }

    @Test
    void knowFilesThatAreMovedAtOnce() throws CoreException, IOException {
        Refactorings.move(folder("new maps"), people, map);

        assertDiagrams(
                DIAGRAMS.replace(">maps/", ">new%20maps/")
                        .replace("\"maps/", "\"new%20maps/")
                        .replace("new%20maps/gone", "maps/gone")
                        .replace("<name>new%20maps", "<name>maps"));
    }

    @Test
    void knowMapsInARenamedFolder() throws CoreException, IOException {
        Refactorings.rename(project.getFolder("maps"), "old");

        assertDiagrams(
                DIAGRAMS.replace(">maps/", ">old/")
                        .replace("\"maps/", "\"old/")
                        .replace("<name>old", "<name>maps"));
    }

    private void assertDiagrams(String expected) throws CoreException, IOException {
        assertEquals(expected, DiagramFixture.read(project.getFile("old.aird")));
    }

    private IFolder folder(String path) throws CoreException {
        IFolder folder = project.getFolder(path);
        folder.create(true, true, new NullProgressMonitor());
        return folder;
    }

    private IFile file(String path, String text) throws CoreException {
        IFile file = project.getFile(path);
        file.create(DiagramFixture.bytes(text), true, new NullProgressMonitor());
        return file;
    }
}
