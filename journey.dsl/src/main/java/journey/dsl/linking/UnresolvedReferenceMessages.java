// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.Streams;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.scoping.ImportedFiles;
import journey.dsl.text.Messages;
import journey.dsl.text.Spelling;
import journey.dsl.text.Words;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * Says why a name refers to nothing: it is misspelt, names something else, is ambiguous, or exists
 * nowhere. The issue data holds the name that was probably meant, if any.
 */
public class UnresolvedReferenceMessages extends LinkingDiagnosticMessageProvider {

    /** No more names than this are searched for similar ones: it would take too long. */
    private static final int MOST_NAMES = 20_000;

    /**
     * Once so many names were looked at for the unresolved references of a file, similar names are
     * searched no more: thousands of them have one cause, and it would take minutes.
     */
    private static final int MOST_LOOKS = 5_000_000;

    /** How many of the names that may be meant are told. */
    private static final int MOST_SHOWN = 10;

    @Inject private IScopeProvider scopeProvider;
    @Inject private ImportedFiles importedFiles;
    @Inject private IQualifiedNameProvider qualifiedNames;
    @Inject private IResourceScopeCache cache;
    @Inject private MissingNames missingNames;

    /** What stands there can be no name; the converter of names says why. */
    @Override
    public DiagnosticMessage getIllegalNodeMessage(
            ILinkingDiagnosticContext context, IllegalNodeException failure) {
        return new DiagnosticMessage(
                failure.getCause().getMessage(), Severity.ERROR, LanguageErrors.SYNTAX);
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String name = context.getLinkText();
        String kind = Words.kind(context.getReference().getEReferenceType());
        List<IEObjectDescription> visible = descriptions(context);
        List<String> ambiguous = fullNamesEndingWith(name, visible);
        if (ambiguous.size() > 1) {
            int shown = Math.min(ambiguous.size(), MOST_SHOWN);
            return message(
                    Messages.sentence(
                            "unresolved-reference.ambiguous",
                            name,
                            Words.either(quoted(ambiguous.subList(0, shown)))));
        }
        if (ambiguous.size() == 1) {
            return didYouMean(kind, name, ambiguous.get(0));
        }
        Optional<String> meant =
                Spelling.nearest(name, visible.stream().map(it -> it.getName().toString()));
        Optional<NamedElement> elsewhere = elementOutOfReach(name, context);
        if (elsewhere.isPresent() && meant.filter(name::equalsIgnoreCase).isEmpty()) {
            return message(OutOfReach.message(name, context.getReference(), elsewhere.get()));
        }
        if (missingNames.isWordOfLanguage(name)) {
            return message(
                    missingNames.message(context.getContext(), context.getReference(), name));
        }
        return meant.isPresent()
                ? didYouMean(kind, name, meant.get())
                : message(Messages.sentence("unresolved-reference.none", kind, name));
    }

    private static DiagnosticMessage didYouMean(String kind, String name, String meant) {
        return message(Messages.sentence("unresolved-reference.meant", kind, name, meant), meant);
    }

    private static DiagnosticMessage message(String text, String... data) {
        return new DiagnosticMessage(
                text, Severity.ERROR, LanguageErrors.UNRESOLVED_REFERENCE, data);
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map("'%s'"::formatted).toList();
    }

    /** What the reference can see; nothing when too much was looked at before. */
    private List<IEObjectDescription> descriptions(ILinkingDiagnosticContext context) {
        AtomicInteger looks =
                cache.get(
                        UnresolvedReferenceMessages.class,
                        context.getContext().eResource(),
                        AtomicInteger::new);
        if (looks.get() > MOST_LOOKS) {
            return List.of();
        }
        IScope scope = scopeProvider.getScope(context.getContext(), context.getReference());
        List<IEObjectDescription> visible =
                StreamSupport.stream(scope.getAllElements().spliterator(), false)
                        .limit(MOST_NAMES)
                        .toList();
        looks.addAndGet(visible.size());
        return visible;
    }

    /** The shortest unambiguous names of the elements whose qualified names end with this one. */
    private static List<String> fullNamesEndingWith(
            String name, List<IEObjectDescription> visible) {
        Set<EObject> elements = new HashSet<>();
        List<String> names = new ArrayList<>();
        visible.stream()
                .filter(description -> description.getName().toString().endsWith("." + name))
                .sorted(
                        (a, b) ->
                                Integer.compare(
                                        a.getName().getSegmentCount(),
                                        b.getName().getSegmentCount()))
                .forEach(
                        description -> {
                            if (elements.add(description.getEObjectOrProxy())) {
                                names.add(description.getName().toString());
                            }
                        });
        return names;
    }

    /** The visible element of this name, wherever it is; one of the right kind first. */
    private Optional<NamedElement> elementOutOfReach(
            String name, ILinkingDiagnosticContext context) {
        EClass type = context.getReference().getEReferenceType();
        return importedFiles.visibleFrom(context.getContext().eResource()).stream()
                .map(this::byLastName)
                .flatMap(elements -> elements.getOrDefault(lastName(name), List.of()).stream())
                .filter(element -> ("." + qualifiedName(element)).endsWith("." + name))
                .min(Comparator.comparing(element -> !type.isInstance(element)));
    }

    /** All elements of a file by the last part of their names. */
    private Map<String, List<NamedElement>> byLastName(Resource file) {
        return cache.get(
                List.of(UnresolvedReferenceMessages.class, "names"),
                file,
                () ->
                        Streams.stream(file.getAllContents())
                                .filter(NamedElement.class::isInstance)
                                .map(NamedElement.class::cast)
                                .collect(groupingBy(element -> lastName(qualifiedName(element)))));
    }

    private static String lastName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private String qualifiedName(NamedElement element) {
        QualifiedName name = qualifiedNames.getFullyQualifiedName(element);
        return name == null ? "" : name.toString();
    }
}
