// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import journey.diagram.open.JourneyDiagrams;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;

/** The views of a journey, other than the map that the fixture opens. */
final class Views {

    private final DiagramFixture fixture;

    Views(DiagramFixture fixture) {
        this.fixture = fixture;
    }

    /**
     * Opens a view, which is made if there is none.
     *
     * @param kind the id of its description
     */
    DialectEditor open(EObject element, String kind) {
        DRepresentation view =
                JourneyDiagrams.representation(
                        fixture.session(), element, kind, new NullProgressMonitor());
        DialectEditor editor =
                (DialectEditor)
                        DialectUIManager.INSTANCE.openEditor(
                                fixture.session(), view, new NullProgressMonitor());
        DiagramFixture.settle();
        return editor;
    }
}
