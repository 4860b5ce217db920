// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.dsl.clauses.Clauses;
import journey.dsl.loading.MapSet;
import journey.dsl.resource.JourneyResource;
import journey.dsl.text.Blanks;
import journey.dsl.text.Messages;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Merges two versions of a map by what they say, where git merges lines: changes of different facts
 * come together wherever they stand, and comments and layout stay as their authors have written
 * them. What both sides have changed differently is a conflict.
 *
 * <p>Only texts are read, no files: references need not lead anywhere. Each merge is read again and
 * checked against both sides ({@link LossCheck}); one that does not pass is not used.
 */
public final class MapMerge {

    private static final URI NOWHERE = URI.createURI("merge:/map.journey");

    private final Provider<MapSet> mapSets;
    private final Clauses clauses;

    @Inject
    MapMerge(Provider<MapSet> mapSets, Clauses clauses) {
        this.mapSets = mapSets;
        this.clauses = clauses;
    }

    /**
     * Merges three versions of a map.
     *
     * @param texts the base may be empty, when both sides have added the map
     * @param byLines for texts that are no maps, and for a merge that would lose a fact; where that
     *     finds no conflict in the latter case, an author is needed nevertheless
     */
    public Merge merge(ThreeVersions<String> texts, LineMerge byLines) {
        TextForm form = TextForm.merged(texts);
        ThreeVersions<XtextResource> maps = texts.map(form::plain).map(this::read);
        Optional<String> unreadable = unreadable(maps);
        if (unreadable.isPresent()) {
            List<Chunk> chunks = byLines.merge(texts);
            return new Merge(chunks, List.of(unreadable.get()), hasConflict(chunks));
        }
        Pairing pairing = new Pairing(maps.map(map -> PartReader.read(map, clauses)), clauses);
        PartMerger merger = new PartMerger(pairing);
        List<Chunk> chunks = merger.merge();
        List<String> notes = new ArrayList<>(AssumedOrder.notes(merger.assumed()));
        boolean isSound =
                hasConflict(chunks)
                        ? isWithoutLoss(chunks, pairing)
                        : isExact(chunks, pairing, notes);
        return isSound
                ? new Merge(form.restored(chunks), notes, hasConflict(chunks))
                : new Merge(byLines.merge(texts), List.of(Messages.sentence("merge.unsafe")), true);
    }

    private static Optional<String> unreadable(ThreeVersions<XtextResource> maps) {
        ThreeVersions<Boolean> isMap = maps.map(MapMerge::isMap);
        if (isMap.base() && isMap.ours() && isMap.theirs()) {
            return Optional.empty();
        }
        String version =
                !isMap.ours() ? "merge.ours" : !isMap.theirs() ? "merge.theirs" : "merge.base";
        return Optional.of(Messages.sentence("merge.unreadable", Messages.text(version)));
    }

    private static boolean isMap(XtextResource map) {
        return Blanks.areAll(map.getParseResult().getRootNode().getText())
                || !JourneyResource.hasSyntaxErrors(map);
    }

    private static boolean hasConflict(List<Chunk> chunks) {
        return chunks.stream().anyMatch(Chunk::isConflict);
    }

    private boolean isExact(List<Chunk> chunks, Pairing pairing, List<String> notes) {
        XtextResource map = read(decided(chunks, ThreeVersions::ours));
        if (!isMap(map)) {
            return false;
        }
        Part merged = PartReader.read(map, pairing.clauses());
        notes.addAll(StaleReferences.notes(pairing, merged, map));
        return new LossCheck(pairing).isExact(merged);
    }

    private boolean isWithoutLoss(List<Chunk> chunks, Pairing pairing) {
        XtextResource ours = read(decided(chunks, ThreeVersions::ours));
        XtextResource theirs = read(decided(chunks, ThreeVersions::theirs));
        LossCheck check = new LossCheck(pairing);
        return isMap(ours)
                && isMap(theirs)
                && check.isWithoutLoss(
                        PartReader.read(ours, pairing.clauses()), ThreeVersions::ours)
                && check.isWithoutLoss(
                        PartReader.read(theirs, pairing.clauses()), ThreeVersions::theirs);
    }

    private static String decided(
            List<Chunk> chunks, Function<ThreeVersions<String>, String> side) {
        return chunks.stream().map(Chunk::text).map(side).collect(Collectors.joining());
    }

    private XtextResource read(String text) {
        return mapSets.get().parse(NOWHERE, text);
    }
}
