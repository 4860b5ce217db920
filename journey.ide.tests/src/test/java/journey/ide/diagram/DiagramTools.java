// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactoryProvider;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.description.tool.ToolDescription;

/** The tools of the palette of a map, as the commands that they lead to. */
final class DiagramTools {

    private final DiagramFixture fixture;

    DiagramTools(DiagramFixture fixture) {
        this.fixture = fixture;
    }

    /** Uses a tool on a shape. */
    void use(String tool, DDiagramElement shape) {
        execute(command(tool, shape));
    }

    Command command(String tool, DDiagramElement shape) {
        return commands().buildGenericToolCommandFromTool(shape, tool(tool));
    }

    void execute(Command command) {
        domain().getCommandStack().execute(command);
    }

    private ToolDescription tool(String name) {
        return fixture.diagram().getDescription().getDefaultLayer().getAllTools().stream()
                .filter(tool -> tool.getName().equals(name))
                .map(ToolDescription.class::cast)
                .findFirst()
                .orElseThrow();
    }

    IDiagramCommandFactory commands() {
        return commands(fixture.diagramEditor());
    }

    IDiagramCommandFactory commands(DialectEditor editor) {
        Object provider = ((IAdaptable) editor).getAdapter(IDiagramCommandFactoryProvider.class);
        return ((IDiagramCommandFactoryProvider) provider).getCommandFactory(domain());
    }

    private TransactionalEditingDomain domain() {
        return fixture.session().getTransactionalEditingDomain();
    }
}
