// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** A diagram that was closed takes what it has used with it. */
class LeakTest {

    private static final int DIAGRAMS = 3;
    private static final int ATTEMPTS = 10;

    /** Something that ought to be gone. */
    private record Used(String what, WeakReference<Object> reference) {

        Used(String what, Object object) {
            this(what, new WeakReference<>(object));
        }

        boolean isKept() {
            return reference.get() != null;
        }
    }

    @Test
    void keepsNothingOfClosedDiagrams() throws CoreException {
        List<Used> used = new ArrayList<>();
        for (int i = 0; i < DIAGRAMS; i++) {
            used.addAll(openAndClose(" of diagram " + i));
        }

        for (int i = 0; i < ATTEMPTS && used.stream().anyMatch(Used::isKept); i++) {
            System.gc();
            DiagramFixture.settle();
        }

        assertEquals(List.of(), used.stream().filter(Used::isKept).map(Used::what).toList());
    }

    private static List<Used> openAndClose(String which) throws CoreException {
        DiagramFixture fixture = new DiagramFixture();
        fixture.open(DiagramFixture.MAP);
        fixture.type(DiagramFixture.MAP.replace("\"Buys\"", "\"Pays\""));
        fixture.waitForShape("Stage", "Pays");
        List<Used> used =
                List.of(
                        new Used("session" + which, fixture.session()),
                        new Used("mirror" + which, fixture.journey().eResource()),
                        new Used("diagram" + which, fixture.diagram()),
                        new Used("editor" + which, fixture.diagramEditor()),
                        new Used("text editor" + which, fixture.textEditor()));
        fixture.close();
        fixture.assertNothingWasLogged();
        return used;
    }
}
