// SPDX-License-Identifier: EPL-2.0
package journey.compare.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.resource.JourneyResource;
import journey.model.NamedElement;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After any edit, a mirror is equal to one that was just made, and what the edit left alone is the
 * same object as before.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MirrorOfEditedTextTest {

    private static final int EDITS = 20;

    @Inject private Mirrors mirrors;
    @Inject private Provider<XtextResourceSet> resourceSets;

    static Stream<Arguments> examplesAndSeeds() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        for (Path example : MirrorResourceTest.examples()) {
            for (long seed = 1; seed <= 3; seed++) {
                arguments.add(Arguments.of(example, seed));
            }
        }
        return arguments.stream();
    }

    @ParameterizedTest
    @MethodSource("examplesAndSeeds")
    void followsEdits(Path example, long seed) throws IOException {
        RandomEdits edits = new RandomEdits(seed);
        MirrorResource mirror = mirrors.of(example);
        XtextResource text = read(example, Files.readString(example));
        int tried = 0;
        int followed = 0;
        for (; tried < EDITS && !Maps.file(text).getElements().isEmpty(); tried++) {
            RandomEdits.Edit edit = edits.next(text);
            XtextResource edited =
                    read(example, edit.apply(text.getParseResult().getRootNode().getText()));
            if (!JourneyResource.hasSyntaxErrors(edited)) {
                assertFollows(mirror, edited, edit);
                text = edited;
                followed++;
            }
        }
        assertTrue(followed > tried / 2, "most edits leave a map that can be read");
    }

    private void assertFollows(MirrorResource mirror, XtextResource edited, RandomEdits.Edit edit) {
        Map<Identity, EObject> before = named(mirror);
        EObject renamed = edit.renamed() == null ? null : mirror.getEObject(edit.renamed());
        List<EObject> inRenamed = renamed == null ? List.of() : List.copyOf(contents(renamed));

        mirror.update(edited);

        MirrorResource fresh =
                (MirrorResource) mirrors.resourceSet().createResource(mirror.getURI());
        fresh.update(edited);
        assertEquals(Mirrors.describe(fresh), Mirrors.describe(mirror), edit::what);
        named(mirror)
                .forEach(
                        (identity, element) ->
                                assertSame(
                                        before.getOrDefault(identity, element),
                                        element,
                                        () -> identity + " after " + edit.what()));
        if (renamed != null) {
            assertSame(mirror, renamed.eResource(), edit::what);
            assertEquals(new HashSet<>(inRenamed), new HashSet<>(contents(renamed)), edit::what);
        }
    }

    /** What a named element is to a reader: its kind and the names down to it. */
    private record Identity(EClass kind, String path) {}

    private static Map<Identity, EObject> named(MirrorResource mirror) {
        Map<Identity, EObject> elements = new HashMap<>();
        for (EObject element : Mirrors.elements(mirror)) {
            if (element instanceof NamedElement named && named.getName() != null) {
                elements.put(
                        new Identity(element.eClass(), mirror.getURIFragment(element)), element);
            }
        }
        return elements;
    }

    private static List<EObject> contents(EObject element) {
        List<EObject> contents = new ArrayList<>();
        element.eAllContents().forEachRemaining(contents::add);
        return contents;
    }

    private XtextResource read(Path file, String text) throws IOException {
        XtextResource resource =
                (XtextResource)
                        resourceSets.get().createResource(URI.createFileURI(file.toString()));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return resource;
    }
}
