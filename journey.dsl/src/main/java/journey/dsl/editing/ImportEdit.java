// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static journey.model.JourneyPackage.Literals.JOURNEY_FILE__IMPORTS;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.clauses.Clause;
import journey.dsl.text.Messages;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.conversion.IValueConverterService;

/** Imports the files of what is referred to. */
@Singleton
final class ImportEdit {

    private final IValueConverterService converters;

    @Inject
    ImportEdit(IValueConverterService converters) {
        this.converters = converters;
    }

    /**
     * Adds imports behind those of a file, or before its first element.
     *
     * @param element of the file that imports
     * @param imported files that it does not see yet
     * @throws IllegalArgumentException when no relative path leads to one of them
     */
    Optional<TextEdit> add(EObject element, Set<Resource> imported) {
        if (imported.isEmpty()) {
            return Optional.empty();
        }
        EObject file = EcoreUtil.getRootContainer(element);
        Block block = new Block(file);
        List<String> lines =
                imported.stream()
                        .map(other -> path(file.eResource().getURI(), other.getURI()))
                        .map(path -> "import " + converters.toString(path, "STRING"))
                        .toList();
        Clause imports = Clause.of(file, JOURNEY_FILE__IMPORTS);
        return Optional.of(block.insert(imports, String.join(block.lines().lineBreak(), lines)));
    }

    private static String path(URI from, URI to) {
        URI path = to.deresolve(from, true, true, false);
        if (!path.isRelative() || path.hasAbsolutePath()) {
            throw new IllegalArgumentException(Messages.sentence("editing.no-path", to));
        }
        return URI.decode(path.toString());
    }
}
