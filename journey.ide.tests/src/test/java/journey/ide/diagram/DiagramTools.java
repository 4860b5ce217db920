// SPDX-License-Identifier: EPL-2.0
package journey.ide.diagram;

import journey.model.Persona;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.DiagramFactory;
import org.eclipse.sirius.diagram.EObjectVariableValue;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.filter.CompositeFilterDescription;
import org.eclipse.sirius.diagram.description.filter.FilterDescription;
import org.eclipse.sirius.diagram.description.filter.VariableFilter;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactoryProvider;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.SelectModelElementVariable;
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

    /** Draws an edge with a tool of the palette. */
    void connect(
            DialectEditor editor, String tool, DDiagramElement source, DDiagramElement target) {
        DSemanticDiagram diagram = (DSemanticDiagram) editor.getRepresentation();
        execute(
                commands(editor)
                        .buildCreateEdgeCommandFromTool(
                                (EdgeTarget) source,
                                (EdgeTarget) target,
                                (EdgeCreationDescription) tool(diagram, tool)));
    }

    /** Switches a filter on. */
    void switchOn(DSemanticDiagram diagram, String filter) {
        FilterDescription found =
                diagram.getDescription().getFilters().stream()
                        .filter(it -> it.getName().equals(filter))
                        .findFirst()
                        .orElseThrow();
        change(() -> diagram.getActivatedFilters().add(found));
    }

    /** Shows one persona, as the filter does when she is chosen. */
    void showOnly(DSemanticDiagram diagram, Persona persona) {
        CompositeFilterDescription filter =
                (CompositeFilterDescription)
                        diagram.getDescription().getFilters().stream()
                                .filter(it -> it.getName().equals("OnePersona"))
                                .findFirst()
                                .orElseThrow();
        EObjectVariableValue chosen = DiagramFactory.eINSTANCE.createEObjectVariableValue();
        chosen.setVariableDefinition(
                (SelectModelElementVariable)
                        ((VariableFilter) filter.getFilters().get(0)).getOwnedVariables().get(0));
        chosen.setModelElement(persona);
        change(() -> diagram.getFilterVariableHistory().getOwnedValues().add(chosen));
        switchOn(diagram, "OnePersona");
    }

    private void change(Runnable change) {
        execute(
                new RecordingCommand(domain()) {
                    @Override
                    protected void doExecute() {
                        change.run();
                    }
                });
    }

    private ToolDescription tool(String name) {
        return (ToolDescription) tool(fixture.diagram(), name);
    }

    private static AbstractToolDescription tool(DSemanticDiagram diagram, String name) {
        return diagram.getDescription().getDefaultLayer().getAllTools().stream()
                .filter(tool -> tool.getName().equals(name))
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
