// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.junit.jupiter.api.Test;

/** Nothing that happens to files and projects leaves an error in the log or an open session. */
class RobustnessTest {

    private final DiagramFixture fixture = new DiagramFixture();

    @Test
    void survivesThatItsFileIsDeleted() throws CoreException {
        fixture.open(DiagramFixture.MAP);

        fixture.file().delete(true, new NullProgressMonitor());
        DiagramFixture.settle();

        assertTrue(fixture.session().getSemanticResources().isEmpty());
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void survivesThatItsFileIsRenamed() throws CoreException {
        fixture.open(DiagramFixture.MAP);
        IFile renamed = fixture.project().getFile("tea.journey");

        fixture.file().move(renamed.getFullPath(), true, new NullProgressMonitor());
        DiagramFixture.settle();

        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void closesItsSessionWithTheProject() throws CoreException {
        fixture.open(DiagramFixture.MAP);

        fixture.project().close(new NullProgressMonitor());
        DiagramFixture.settle();

        assertTrue(SessionManager.INSTANCE.getSessions().isEmpty());
        fixture.project().open(new NullProgressMonitor());
        DiagramFixture.settle();
        fixture.close();
        fixture.assertNothingWasLogged();
    }

    @Test
    void showsTwoHundredStages() throws CoreException {
        String stages =
                IntStream.range(0, 200)
                        .mapToObj(
                                i ->
                                        "    stage S%d \"Stage %d\" { step T%d \"Step %d\" { emotion 1 } }\n"
                                                .formatted(i, i, i, i))
                        .collect(Collectors.joining());
        String map = "journey Long \"Long\" {\n    current\n" + stages + "}\n";
        fixture.open(map);
        assertEquals(200, fixture.labels("Stage").size());

        fixture.type(map.replace("\"Step 100\"", "\"Changed\""));
        fixture.waitForShape("Moment", "Changed");

        fixture.close();
        fixture.assertNothingWasLogged();
    }
}
