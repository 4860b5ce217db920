// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import journey.dsl.scoping.ImportedFiles;
import journey.dsl.text.Spelling;
import journey.dsl.text.Words;
import journey.dsl.validation.LanguageErrors;
import journey.model.JourneyFile;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

/**
 * Says why a name refers to nothing: it is misspelt, names something else, is ambiguous, or exists
 * nowhere. The issue data holds the name that was probably meant, if any.
 */
public class UnresolvedReferenceMessages extends LinkingDiagnosticMessageProvider {

    /**
     * A file with more names than this is not searched for similar ones: it would take too long.
     */
    private static final int MOST_NAMES = 20_000;

    @Inject private IScopeProvider scopeProvider;
    @Inject private ImportedFiles importedFiles;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String name = context.getLinkText();
        String kind = Words.kind(context.getReference().getEReferenceType());
        List<String> ambiguous = fullNamesEndingWith(name, context);
        if (ambiguous.size() > 1) {
            return message(
                    "'%s' may mean %s. Write which one."
                            .formatted(name, Words.either(quoted(ambiguous))));
        }
        Optional<EObject> other = elementOfOtherKind(name, context);
        if (other.isPresent()) {
            return message(
                    "'%s' is %s, but %s is expected here."
                            .formatted(
                                    name,
                                    Words.withArticle(Words.kind(other.get().eClass())),
                                    Words.withArticle(kind)));
        }
        Optional<String> meant = Spelling.nearest(name, names(context));
        return meant.isPresent()
                ? message(
                        "There is no %s '%s'; did you mean '%s'?"
                                .formatted(kind, name, meant.get()),
                        meant.get())
                : message(
                        "There is no %s '%s' in this file or in what it imports."
                                .formatted(kind, name));
    }

    private static DiagnosticMessage message(String text, String... data) {
        return new DiagnosticMessage(
                text, Severity.ERROR, LanguageErrors.UNRESOLVED_REFERENCE, data);
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map("'%s'"::formatted).toList();
    }

    private Stream<String> names(ILinkingDiagnosticContext context) {
        return descriptions(context).map(description -> description.getName().toString());
    }

    private Stream<IEObjectDescription> descriptions(ILinkingDiagnosticContext context) {
        IScope scope = scopeProvider.getScope(context.getContext(), context.getReference());
        return StreamSupport.stream(scope.getAllElements().spliterator(), false).limit(MOST_NAMES);
    }

    /** The shortest unambiguous names of the elements whose qualified names end with this one. */
    private List<String> fullNamesEndingWith(String name, ILinkingDiagnosticContext context) {
        List<EObject> elements = new ArrayList<>();
        List<String> names = new ArrayList<>();
        descriptions(context)
                .filter(description -> description.getName().toString().endsWith("." + name))
                .sorted(
                        (a, b) ->
                                Integer.compare(
                                        a.getName().getSegmentCount(),
                                        b.getName().getSegmentCount()))
                .forEach(
                        description -> {
                            if (!elements.contains(description.getEObjectOrProxy())) {
                                elements.add(description.getEObjectOrProxy());
                                names.add(description.getName().toString());
                            }
                        });
        return names;
    }

    private Optional<EObject> elementOfOtherKind(String name, ILinkingDiagnosticContext context) {
        Resource resource = context.getContext().eResource();
        return importedFiles.visibleFrom(resource).stream()
                .flatMap(file -> file.getContents().stream())
                .filter(JourneyFile.class::isInstance)
                .<EObject>flatMap(file -> ((JourneyFile) file).getElements().stream())
                .filter(
                        element ->
                                name.equals(((NamedElement) element).getName())
                                        && !context.getReference()
                                                .getEReferenceType()
                                                .isInstance(element))
                .findFirst();
    }
}
