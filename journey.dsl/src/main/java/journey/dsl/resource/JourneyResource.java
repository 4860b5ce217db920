// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.services.JourneyGrammarAccess;
import journey.dsl.text.Messages;
import journey.model.JourneyFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.Triple;

/**
 * A .journey file. Reads UTF-8 strictly: a byte that is no character is an error with its place,
 * not a replacement character in somebody's map.
 */
public class JourneyResource extends LazyLinkingResource {

    @Inject private JourneyGrammarAccess grammarAccess;

    private String decodingProblem;

    /** The places of references that are reported to lead nowhere. */
    private final Set<INode> unresolved = new HashSet<>();

    /** Tells whether the text of a file does not follow the grammar. */
    public static boolean hasSyntaxErrors(Resource resource) {
        return resource.getErrors().stream()
                .anyMatch(
                        error ->
                                error instanceof AbstractDiagnostic diagnostic
                                        && LanguageErrors.SYNTAX.equals(diagnostic.getCode()));
    }

    /** Tells whether the text was read up to its end: no byte in it is no character. */
    public boolean isReadToItsEnd() {
        return decodingProblem == null;
    }

    @Override
    protected Reader createReader(InputStream input) throws IOException {
        decodingProblem = null;
        if (input instanceof LazyStringInputStream
                || !Charset.forName(getEncoding()).equals(StandardCharsets.UTF_8)) {
            return super.createReader(input);
        }
        TextDecoding decoding = TextDecoding.of(input.readAllBytes());
        decodingProblem = decoding.problem();
        return new StringReader(decoding.text());
    }

    @Override
    protected void addSyntaxErrors() {
        ICompositeNode root = getParseResult().getRootNode();
        if (decodingProblem != null) {
            getErrors().add(new FileSyntaxError(decodingProblem, root, root.getTotalLength(), 0));
            return;
        }
        super.addSyntaxErrors();
        addUnclosedComment(root);
        if (getErrors().isEmpty() && declaresNothing(getParseResult())) {
            getErrors()
                    .add(new FileSyntaxError(Messages.sentence("syntax.empty-file"), root, 0, 0));
        }
    }

    @Override
    protected void addSyntaxDiagnostic(List<Diagnostic> errors, INode node) {
        errors.add(new SyntaxError(node));
    }

    /** As in Xtext, which looks through all errors before it adds one. */
    @Override
    protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference) {
        if (isValidationDisabled() || !unresolved.add(reference.getThird())) {
            super.createAndAddDiagnostic(reference);
            return;
        }
        DiagnosticMessage message = createDiagnosticMessage(reference);
        getDiagnosticList(message).add(createDiagnostic(reference, message));
    }

    /**
     * As in Xtext, which words an error for each reference that leads somewhere, to look whether it
     * is among those of before: after one error in a large file that took minutes.
     */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
        if (unresolved.remove(reference.getThird())) {
            super.removeDiagnostic(reference);
        }
    }

    @Override
    protected void clearErrorsAndWarnings() {
        unresolved.clear();
        super.clearErrorsAndWarnings();
    }

    /** A comment is no part of the grammar's rules, so the parser does not look at its end. */
    private void addUnclosedComment(ICompositeNode root) {
        INode last = null;
        for (INode node : root.getAsTreeIterable().reverse()) {
            if (node instanceof ILeafNode && node.getLength() > 0) {
                last = node;
                break;
            }
        }
        if (last != null
                && last.getGrammarElement() == grammarAccess.getML_COMMENTRule()
                && (last.getLength() < 4 || !last.getText().endsWith("*/"))) {
            getErrors()
                    .add(
                            new FileSyntaxError(
                                    Messages.sentence("syntax.comment-not-closed"),
                                    root,
                                    last.getOffset(),
                                    2));
        }
    }

    private static boolean declaresNothing(IParseResult result) {
        return !(result.getRootASTElement() instanceof JourneyFile file)
                || (file.getElements().isEmpty() && file.getImports().isEmpty());
    }
}
