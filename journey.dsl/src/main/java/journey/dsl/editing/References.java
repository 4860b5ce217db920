// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import journey.dsl.text.Messages;
import journey.model.TopLevelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Writes references, and imports what they need. */
@Singleton
final class References {

    private final IScopeProvider scopes;
    private final ImportEdit imports;
    private final IValueConverterService converters;

    @Inject
    References(IScopeProvider scopes, ImportEdit imports, IValueConverterService converters) {
        this.scopes = scopes;
        this.imports = imports;
        this.converters = converters;
    }

    /**
     * The shortest name by which an element can be referred to.
     *
     * @param context where the reference stands
     * @return as it is written in a file; empty when the element cannot be seen from there
     */
    Optional<String> shortest(EObject context, EReference reference, EObject target) {
        IScope scope = scopes.getScope(context, reference);
        return StreamSupport.stream(scope.getElements(target).spliterator(), false)
                .map(IEObjectDescription::getName)
                .filter(name -> leadsTo(target, scope, name))
                .min(
                        Comparator.comparing(QualifiedName::getSegmentCount)
                                .thenComparing(name -> name.toString().length()))
                .map(name -> converters.toString(name.toString(), "QualifiedName"));
    }

    private static boolean leadsTo(EObject target, IScope scope, QualifiedName name) {
        IEObjectDescription found = scope.getSingleElement(name);
        return found != null && found.getEObjectOrProxy() == target;
    }

    /** References that stand in an element. */
    From from(EObject context) {
        return new From(context);
    }

    /** The references of one edit. */
    final class From {

        private final EObject context;
        private final Set<Resource> filesToImport = new LinkedHashSet<>();

        private From(EObject context) {
            this.context = context;
        }

        /**
         * The shortest name that leads to an element.
         *
         * @throws IllegalArgumentException with a sentence for the user, when none can
         */
        String name(EReference reference, EObject target) {
            Optional<String> name = shortest(context, reference, target);
            if (name.isPresent()) {
                return name.get();
            }
            if (target instanceof TopLevelElement element
                    && element.eResource() != null
                    && element.eResource() != context.eResource()) {
                filesToImport.add(element.eResource());
                return converters.toString(element.getName(), "QualifiedName");
            }
            throw new IllegalArgumentException(Messages.sentence("editing.out-of-reach", target));
        }

        /** What makes all the names lead to their elements. */
        List<TextEdit> imports() {
            return imports.add(context, filesToImport).stream().toList();
        }
    }
}
