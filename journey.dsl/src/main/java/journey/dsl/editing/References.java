// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.text.Messages;
import journey.model.TopLevelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.conversion.IValueConverterService;

/** Writes references, and imports what they need. */
@Singleton
final class References {

    private final Names names;
    private final ImportEdit imports;
    private final IValueConverterService converters;

    @Inject
    References(Names names, ImportEdit imports, IValueConverterService converters) {
        this.names = names;
        this.imports = imports;
        this.converters = converters;
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
            Optional<String> name = names.shortest(context, reference, target);
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
