// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import journey.cli.finding.Finding;
import journey.cli.maps.MapFile;
import journey.dsl.editing.TextEdit;
import journey.dsl.text.SafeText;
import org.eclipse.emf.common.util.URI;

/**
 * Fixes what checks find, in memory, until nothing is left that can be fixed.
 *
 * <p>Each round is checked: fixes that lead to an error, or that leave their finding where it was,
 * are taken back. A file with several of them gets half as many in the next round, until the one
 * that is at fault stands alone. It is left out and named, and the others go on.
 */
public final class FixLoop {

    /** One fix may make room for the next, as with two edits in one place, but not for ever. */
    private static final int ROUNDS = 20;

    private final Function<Map<URI, byte[]>, MapChecker.Outcome> checker;
    private final UnaryOperator<List<Finding>> reported;
    private final boolean unsafe;
    private final FixedTexts texts = new FixedTexts();
    private final Map<MapFile, Integer> counts = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();

    /** What is not to be fixed again. */
    private final Set<Key> failed = new HashSet<>();

    /** How many fixes a file gets at the same time; as many as there are when it is not here. */
    private final Map<MapFile, Integer> limits = new HashMap<>();

    /**
     * What came of it.
     *
     * @param originals the bytes of the files that changed
     * @param changed their new bytes
     * @param counts the number of findings that were fixed in each of them
     * @param leftOut a sentence for each fix that would do harm or no good, and for fixing that was
     *     given up
     * @param outcome of the last check, with the files as changed
     */
    public record Result(
            Map<MapFile, byte[]> originals,
            Map<MapFile, byte[]> changed,
            Map<MapFile, Integer> counts,
            List<String> leftOut,
            MapChecker.Outcome outcome) {}

    /** A finding, wherever the lines move. */
    private record Key(MapFile file, String checkId, String element, String message) {

        static Key of(Finding finding) {
            return new Key(finding.file(), finding.checkId(), finding.element(), finding.message());
        }
    }

    private FixLoop(
            Function<Map<URI, byte[]>, MapChecker.Outcome> checker,
            UnaryOperator<List<Finding>> reported,
            boolean unsafe) {
        this.checker = checker;
        this.reported = reported;
        this.unsafe = unsafe;
    }

    /**
     * Fixes.
     *
     * @param checker checks all files with these instead of what the disk has
     * @param reported the findings that are reported, and so may be fixed
     * @param unsafe true to apply also what somebody has to look at afterwards
     */
    public static Result fix(
            Function<Map<URI, byte[]>, MapChecker.Outcome> checker,
            UnaryOperator<List<Finding>> reported,
            boolean unsafe) {
        return new FixLoop(checker, reported, unsafe).run();
    }

    private Result run() {
        MapChecker.Outcome outcome = checker.apply(Map.of());
        Map<MapFile, List<Finding>> batch = batch(outcome);
        int rounds = 0;
        while (!batch.isEmpty() && rounds < ROUNDS) {
            Map<MapFile, String> old = new HashMap<>();
            batch.forEach((file, findings) -> old.put(file, texts.apply(file, edits(findings))));
            FixRound round = new FixRound(batch, outcome, checker.apply(texts.edited()), reported);
            Set<MapFile> failures = round.failed();
            failures.forEach(file -> takeBack(file, old.get(file), round));
            batch.keySet().removeAll(failures);
            batch.forEach(this::keep);
            rounds += batch.isEmpty() ? 0 : 1;
            outcome = failures.isEmpty() ? round.after() : checker.apply(texts.edited());
            batch = batch(outcome);
        }
        if (!batch.isEmpty()) {
            leftOut.add("Fixing ended after %d rounds; there is more to fix.".formatted(ROUNDS));
        }
        return new Result(texts.originals(), texts.changed(), counts, leftOut, outcome);
    }

    /** What can be fixed at once: edits that do not touch those of an earlier fix. */
    private Map<MapFile, List<Finding>> batch(MapChecker.Outcome outcome) {
        Map<MapFile, List<Finding>> batch = new TreeMap<>();
        Map<MapFile, EditedPlaces> places = new HashMap<>();
        for (Finding finding : reported.apply(outcome.findings())) {
            List<Finding> inFile = batch.getOrDefault(finding.file(), new ArrayList<>());
            EditedPlaces edited =
                    places.computeIfAbsent(finding.file(), file -> new EditedPlaces());
            boolean hasRoom =
                    inFile.size() < limits.getOrDefault(finding.file(), Integer.MAX_VALUE);
            if (hasRoom && canBeFixed(finding) && edited.add(edits(List.of(finding)))) {
                inFile.add(finding);
                batch.put(finding.file(), inFile);
            }
        }
        return batch;
    }

    private boolean canBeFixed(Finding finding) {
        return finding.suggestion().filter(it -> it.fix().safe() || unsafe).isPresent()
                && !failed.contains(Key.of(finding));
    }

    private static List<TextEdit> edits(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.suggestion().orElseThrow().fix().edits().stream())
                .toList();
    }

    private void keep(MapFile file, List<Finding> findings) {
        counts.merge(file, findings.size(), Integer::sum);
        limits.computeIfPresent(file, (it, limit) -> 2 * limit);
    }

    private void takeBack(MapFile file, String text, FixRound round) {
        texts.restore(file, text);
        List<Finding> findings = round.fixed().get(file);
        if (findings.size() > 1) {
            limits.put(file, findings.size() / 2);
            return;
        }
        limits.remove(file);
        Finding finding = findings.get(0);
        failed.add(Key.of(finding));
        String place =
                finding.element().isEmpty()
                        ? "in line " + finding.region().start().line()
                        : "on " + finding.element();
        leftOut.add(
                SafeText.of(
                        "'%s': the fix for %s %s is left out, %s."
                                .formatted(
                                        file.name(),
                                        finding.checkId(),
                                        place,
                                        round.breaks(file)
                                                ? "since it would lead to an error"
                                                : "since it would leave as many findings")));
    }
}
