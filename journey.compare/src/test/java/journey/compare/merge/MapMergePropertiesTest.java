// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import static journey.model.JourneyPackage.Literals.TITLED_ELEMENT__TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.compare.mirror.RandomEdits;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.dsl.formatting2.MapFormatter;
import journey.dsl.resource.JourneyResource;
import journey.model.Moment;
import journey.testing.GeneratedMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every merge. {@code -Djourney.merges=2000} tries more maps and edits, always the
 * same ones.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MapMergePropertiesTest {

    private static final int COUNT = Integer.getInteger("journey.merges", 20);

    private static final LineMerge NO_LINES =
            texts -> {
                throw new AssertionError("merged by lines");
            };

    @Inject private MapMerge merge;
    @Inject private Maps maps;
    @Inject private MapFormatter formatter;

    static IntStream seeds() {
        return IntStream.range(0, COUNT);
    }

    /** An edit of one side; edits of other kinds or elements have nothing to do with it. */
    private record SidedEdit(TextEdit edit, boolean isOurs) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void whatOneSideHasDoneIsTheMerge(int seed) throws IOException {
        String base = map(seed);
        String side = edited(base, seed, 5);
        assertEquals(side, merged(base, side, base));
        assertEquals(side, merged(base, base, side));
        assertEquals(side, merged(base, side, side));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsOfDifferentFactsAreBothDone(int seed) throws IOException {
        String base = map(seed);
        List<SidedEdit> edits = independentEdits(base, new Random(seed));
        String ours = apply(base, edits, SidedEdit::isOurs);
        String theirs = apply(base, edits, edit -> !edit.isOurs());
        String both = apply(base, edits, edit -> true);
        assertEquals(both, merged(base, ours, theirs));
        assertEquals(both, merged(base, theirs, ours));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSideThatLaysAllOutAnewIsInNobodysWay(int seed) throws IOException {
        String base = map(seed);
        String ours = base.replaceAll("(?m)^ +", "\t").replaceAll("\\{\n", "{\n\n");
        List<SidedEdit> edits = independentEdits(base, new Random(seed));
        String theirs = apply(base, edits, edit -> true);
        assertEquals(
                theirs.replaceAll("\\s+", " "), merged(base, ours, theirs).replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverBothHaveDoneTheMapOfEitherSideCanBeRead(int seed) throws IOException {
        String base = map(seed);
        ThreeVersions<String> texts =
                new ThreeVersions<>(base, edited(base, seed, 3), edited(base, -1 - seed, 3));
        List<Chunk> lines = List.of(new Chunk(new ThreeVersions<>("", "team A \"A\"", "")));
        Merge result = merge.merge(texts, any -> lines);
        if (result.chunks().equals(lines)) {
            assertTrue(result.needsAuthor());
            assertFalse(result.notes().isEmpty());
        } else {
            assertReads(decided(result, ThreeVersions::ours));
            assertReads(decided(result, ThreeVersions::theirs));
        }
    }

    private List<SidedEdit> independentEdits(String text, Random random) {
        List<SidedEdit> edits = new ArrayList<>();
        for (Moment moment : EcoreUtil2.eAllOfType(Maps.file(maps.read(text)), Moment.class)) {
            var title = NodeModelUtils.findNodesForFeature(moment, TITLED_ELEMENT__TITLE).get(0);
            List<TextEdit> possible = new ArrayList<>();
            possible.add(Edits.replace(title, "\"Reworded\""));
            possible.add(Edits.addClause(moment, "key"));
            List<EObject> members = moment.eContents();
            if (members.size() > 2) {
                possible.add(Edits.remove(members.get(random.nextInt(members.size() - 1))));
            }
            possible.add(Edits.addLast(moment, "pain Added%d \"New\"".formatted(edits.size())));
            for (TextEdit edit : possible) {
                if (random.nextInt(3) > 0) {
                    edits.add(new SidedEdit(edit, random.nextBoolean()));
                }
            }
        }
        return edits;
    }

    private static String apply(
            String text, List<SidedEdit> edits, java.util.function.Predicate<SidedEdit> side) {
        return Edits.apply(text, edits.stream().filter(side).map(SidedEdit::edit).toList());
    }

    private void assertReads(String text) {
        assertFalse(JourneyResource.hasSyntaxErrors(maps.read(text)), text);
    }

    private String merged(String base, String ours, String theirs) {
        Merge result = merge.merge(new ThreeVersions<>(base, ours, theirs), NO_LINES);
        assertFalse(
                result.needsAuthor(),
                () -> result.chunks().stream().filter(Chunk::isConflict).toList().toString());
        return decided(result, ThreeVersions::ours);
    }

    private static String decided(Merge merge, Function<ThreeVersions<String>, String> side) {
        return merge.chunks().stream().map(Chunk::text).map(side).collect(Collectors.joining());
    }

    private String map(int seed) throws IOException {
        List<String> examples = examples();
        return seed % 2 == 0
                ? examples.get(seed / 2 % examples.size())
                : formatter.format(maps.read(GeneratedMap.of(seed)));
    }

    private String edited(String text, long seed, int count) {
        RandomEdits edits = new RandomEdits(seed);
        String edited = text;
        for (int i = 0; i < count; i++) {
            XtextResource map = maps.read(edited);
            String next = edits.next(map).apply(edited);
            edited = JourneyResource.hasSyntaxErrors(maps.read(next)) ? edited : next;
        }
        return edited;
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".journey"))
                            .sorted(Comparator.naturalOrder())
                            .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
