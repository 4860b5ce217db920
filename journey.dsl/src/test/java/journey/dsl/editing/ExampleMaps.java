// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.dsl.formatting2.MapFormatter;
import journey.testing.Pages;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** The maps of the examples, before and after edits. */
final class ExampleMaps {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Inject private Provider<XtextResourceSet> resourceSets;
    @Inject private MapFormatter formatter;

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a text as if it stood in a file, beside what it imports. */
    XtextResource read(Path file, String text) {
        XtextResource resource =
                (XtextResource)
                        resourceSets.get().createResource(URI.createFileURI(file.toString()));
        try {
            resource.load(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    XtextResource assertWithoutErrors(Path file, String text) {
        XtextResource resource = read(file, text);
        EcoreUtil.resolveAll(resource);
        assertEquals(List.of(), resource.getErrors(), text);
        return resource;
    }

    void assertFormatted(XtextResource resource, String text) {
        assertEquals(formatter.format(resource), text);
    }

    /** The comments of a map, without the blanks that indent their lines. */
    static List<String> comments(XtextResource resource) {
        return comments(resource, leaf -> true);
    }

    /** The comments that stay when an element goes: all but those in it, and its description. */
    static List<String> commentsWithout(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return comments(
                (XtextResource) element.eResource(),
                leaf ->
                        leaf.getEndOffset() <= node.getTotalOffset()
                                || leaf.getOffset() >= node.getEndOffset()
                                || leaf.getOffset() < node.getOffset()
                                        && !leaf.getText().startsWith("/**"));
    }

    private static List<String> comments(XtextResource resource, Predicate<ILeafNode> condition) {
        List<String> comments = new ArrayList<>();
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.isHidden() && !leaf.getText().isBlank() && condition.test(leaf)) {
                comments.add(SPACE.matcher(leaf.getText()).replaceAll(" "));
            }
        }
        return comments;
    }

    /** Asserts that maps say the same. */
    static void assertSameModel(XtextResource expected, XtextResource actual, String text) {
        List<String> before = model(expected).lines().toList();
        List<String> after = model(actual).lines().toList();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            assertEquals(
                    before.get(i), after.get(i), "line %d of the model of %s".formatted(i, text));
        }
        assertEquals(before.size(), after.size());
    }

    /** All that a map says, in the order in which it says it; references by position. */
    static String model(XtextResource resource) {
        StringBuilder model = new StringBuilder();
        write(resource.getContents().get(0), "", model);
        return model.toString();
    }

    private static void write(EObject element, String indentation, StringBuilder model) {
        model.append(element.eClass().getName()).append('\n');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            Object value = element.eGet(feature);
            List<?> all = value instanceof List<?> many ? many : Stream.ofNullable(value).toList();
            for (Object one : all) {
                String key = indentation + "  " + feature.getName() + " ";
                if (!(one instanceof EObject target)) {
                    model.append(key).append(one).append('\n');
                } else if (((EReference) feature).isContainment()) {
                    write(target, indentation + "  ", model.append(key));
                } else if (target.eResource() != null) {
                    model.append(key).append(place(target)).append('\n');
                }
            }
        }
    }

    private static String place(EObject target) {
        return target.eResource().getURI().lastSegment()
                + EcoreUtil.getRelativeURIFragmentPath(null, target);
    }
}
