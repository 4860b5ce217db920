// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import journey.cli.files.InputException;
import journey.cli.files.MapFile;
import journey.cli.files.Reasons;
import journey.cli.report.Finding;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.dsl.fixes.Fix;
import org.eclipse.emf.common.util.URI;

/** Mends what checks find, in memory, until nothing is left that can be mended. */
public final class MapFixing {

    /** One fix may make room for the next, as with two edits in one place, but not for ever. */
    private static final int ROUNDS = 20;

    private final Function<Map<URI, byte[]>, MapChecker.Outcome> checker;
    private final boolean unsafe;
    private final Map<MapFile, byte[]> originals = new TreeMap<>();
    private final Map<MapFile, String> texts = new TreeMap<>();
    private final Map<MapFile, Integer> counts = new TreeMap<>();

    /**
     * What came of it.
     *
     * @param originals the bytes of the files that changed
     * @param changed their new bytes
     * @param counts the number of findings that were mended in each of them
     * @param outcome of the last check, with the files as changed
     */
    public record Result(
            Map<MapFile, byte[]> originals,
            Map<MapFile, byte[]> changed,
            Map<MapFile, Integer> counts,
            MapChecker.Outcome outcome) {}

    private MapFixing(Function<Map<URI, byte[]>, MapChecker.Outcome> checker, boolean unsafe) {
        this.checker = checker;
        this.unsafe = unsafe;
    }

    /**
     * Mends.
     *
     * @param checker checks all files with these instead of what the disk has
     * @param reported the findings that are reported, and so may be mended
     * @param unsafe true to apply also what somebody has to look at afterwards
     */
    public static Result fix(
            Function<Map<URI, byte[]>, MapChecker.Outcome> checker,
            UnaryOperator<List<Finding>> reported,
            boolean unsafe) {
        MapFixing fixing = new MapFixing(checker, unsafe);
        MapChecker.Outcome outcome = checker.apply(Map.of());
        for (int round = 0; round < ROUNDS; round++) {
            if (!fixing.apply(reported.apply(outcome.findings()))) {
                break;
            }
            outcome = fixing.check();
        }
        return new Result(fixing.originals, fixing.bytes(), fixing.counts, outcome);
    }

    /** Applies what can be applied at once, and tells whether that was anything. */
    private boolean apply(List<Finding> findings) {
        Map<MapFile, List<Fix>> fixes = new HashMap<>();
        for (Finding finding : findings) {
            finding.suggestion()
                    .map(Finding.Suggestion::fix)
                    .filter(fix -> fix.safe() || unsafe)
                    .ifPresent(
                            fix ->
                                    fixes.computeIfAbsent(finding.file(), file -> new ArrayList<>())
                                            .add(fix));
        }
        fixes.forEach(this::apply);
        return !fixes.isEmpty();
    }

    /** Applies the fixes whose edits do not touch those of an earlier one. */
    private void apply(MapFile file, List<Fix> fixes) {
        List<TextEdit> edits = new ArrayList<>();
        for (Fix fix : fixes) {
            if (fix.edits().stream().noneMatch(edit -> touches(edit, edits))) {
                edits.addAll(fix.edits());
                counts.merge(file, 1, Integer::sum);
            }
        }
        edits.sort(Comparator.comparingInt(TextEdit::offset));
        texts.put(file, Edits.apply(textOf(file), edits));
    }

    private static boolean touches(TextEdit edit, List<TextEdit> others) {
        return others.stream()
                .anyMatch(it -> edit.offset() <= it.end() && it.offset() <= edit.end());
    }

    private String textOf(MapFile file) {
        return texts.computeIfAbsent(
                file,
                it -> {
                    try {
                        byte[] bytes = Files.readAllBytes(it.path());
                        originals.put(it, bytes);
                        return new String(bytes, StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new InputException(
                                "'%s' cannot be read: %s".formatted(it.name(), Reasons.of(e)), e);
                    }
                });
    }

    /** A fix that breaks a map is a defect of ours; nothing has been written then. */
    private MapChecker.Outcome check() {
        Map<URI, byte[]> edited = new HashMap<>();
        bytes().forEach((file, bytes) -> edited.put(file.uri(), bytes));
        MapChecker.Outcome outcome = checker.apply(edited);
        for (Finding finding : outcome.findings()) {
            if (texts.containsKey(finding.file())
                    && finding.checkId().equals(LanguageErrors.SYNTAX)) {
                throw new IllegalStateException("A fix broke " + finding.file().name());
            }
        }
        return outcome;
    }

    private Map<MapFile, byte[]> bytes() {
        return texts.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().getBytes(StandardCharsets.UTF_8),
                                (one, other) -> one,
                                TreeMap::new));
    }
}
