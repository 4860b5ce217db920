// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import static journey.model.JourneyPackage.Literals.JOURNEY__PERSONAS;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.dsl.text.Messages;
import journey.model.Journey;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Adds a persona to those whose journey it is; its name is the first of the issue data. */
public final class AddPersonaToJourney implements CheckFix {

    private final IValueConverterService names;

    @Inject
    AddPersonaToJourney(IValueConverterService names) {
        this.names = names;
    }

    @Override
    public boolean isSafe() {
        return false;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        Journey journey = EcoreUtil2.getContainerOfType(element, Journey.class);
        String name = names.toString(issue.getData()[0], "QualifiedName");
        List<INode> personas = NodeModelUtils.findNodesForFeature(journey, JOURNEY__PERSONAS);
        TextEdit edit =
                personas.isEmpty()
                        ? Edits.addFirst(journey, "persona " + name)
                        : new TextEdit(
                                personas.get(personas.size() - 1).getEndOffset(), 0, ", " + name);
        String title = Messages.sentence(issue.getCode() + ".fix", issue.getData()[0], journey);
        return Optional.of(new Fix(title, isSafe(), List.of(edit)));
    }
}
