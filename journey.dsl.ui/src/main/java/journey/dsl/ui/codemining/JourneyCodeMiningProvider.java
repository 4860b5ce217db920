// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.codemining;

import com.google.inject.Inject;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import journey.dsl.summary.StageSummary;
import journey.model.Journey;
import journey.model.Stage;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.ui.codemining.AbstractXtextCodeMiningProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;

/** Sums up each stage on a line above it. */
public class JourneyCodeMiningProvider extends AbstractXtextCodeMiningProvider {

    private final OperationCanceledManager cancellations;

    @Inject
    JourneyCodeMiningProvider(OperationCanceledManager cancellations) {
        this.cancellations = cancellations;
    }

    /**
     * Typing cancels what reads the text, and Xtext throws its own exception then, which Eclipse
     * takes for an error and logs. Only {@link CancellationException} tells it that nothing failed,
     * and that the lines come with the next pass.
     */
    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
            ITextViewer viewer, IProgressMonitor monitor) {
        return super.provideCodeMinings(viewer, monitor)
                .exceptionally(
                        thrown -> {
                            throw asKnownToEclipse(thrown);
                        });
    }

    private CompletionException asKnownToEclipse(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        return new CompletionException(
                cancellations.isOperationCanceledException(cause)
                        ? new CancellationException()
                        : cause);
    }

    @Override
    protected void createCodeMinings(
            IDocument document,
            XtextResource resource,
            CancelIndicator indicator,
            IAcceptor<? super ICodeMining> acceptor) {
        if (document == null) {
            return; // the editor was closed while its text was parsed
        }
        try {
            for (Stage stage : stages(resource)) {
                ICompositeNode node = NodeModelUtils.findActualNodeFor(stage);
                int line = document.getLineOfOffset(node.getOffset());
                acceptor.accept(
                        createNewLineHeaderCodeMining(
                                line, document, StageSummary.of(stage).text()));
            }
        } catch (BadLocationException e) {
            throw new CancellationException(); // the text was cut meanwhile; the next pass follows
        }
    }

    private static List<Stage> stages(XtextResource resource) {
        return resource.getContents().stream()
                .flatMap(file -> EcoreUtil2.getAllContentsOfType(file, Journey.class).stream())
                .flatMap(journey -> journey.getStages().stream())
                .toList();
    }
}
