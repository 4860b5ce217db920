// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.codemining;

import java.util.List;
import journey.dsl.summary.StageSummary;
import journey.model.Journey;
import journey.model.Stage;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.ui.codemining.AbstractXtextCodeMiningProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;

/** Sums up each stage on a line above it. */
public class JourneyCodeMiningProvider extends AbstractXtextCodeMiningProvider {

    @Override
    protected void createCodeMinings(
            IDocument document,
            XtextResource resource,
            CancelIndicator indicator,
            IAcceptor<? super ICodeMining> acceptor)
            throws BadLocationException {
        if (document == null) {
            return; // the editor was closed while its text was parsed
        }
        for (Stage stage : stages(resource)) {
            ICompositeNode node = NodeModelUtils.findActualNodeFor(stage);
            int line = document.getLineOfOffset(node.getOffset());
            acceptor.accept(
                    createNewLineHeaderCodeMining(line, document, StageSummary.of(stage).text()));
        }
    }

    private static List<Stage> stages(XtextResource resource) {
        return resource.getContents().stream()
                .flatMap(file -> EcoreUtil2.getAllContentsOfType(file, Journey.class).stream())
                .flatMap(journey -> journey.getStages().stream())
                .toList();
    }
}
