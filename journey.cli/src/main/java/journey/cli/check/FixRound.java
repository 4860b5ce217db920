// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import journey.cli.finding.Finding;
import journey.cli.maps.MapFile;
import journey.dsl.check.CheckDescription;
import journey.dsl.validation.CheckCatalogue;

/**
 * Fixes that are applied at the same time, and what they led to.
 *
 * @param fixed the findings that were fixed, by file
 * @param reported of all findings those that may be fixed
 */
record FixRound(
        Map<MapFile, List<Finding>> fixed,
        MapChecker.Outcome before,
        MapChecker.Outcome after,
        UnaryOperator<List<Finding>> reported) {

    /** What stands where only the author knows what to write. It is meant to be an error. */
    private static final String PLACEHOLDER = "TODO";

    /**
     * The files whose fixes did not do what they should: the file has more errors than before, or
     * not one finding less for each that was fixed. When a file has more errors in which nothing
     * was fixed, any fix may be at fault.
     */
    Set<MapFile> failed() {
        Set<MapFile> worse = filesWithMoreErrors();
        Map<Counted, Long> then = counts(before);
        Map<Counted, Long> now = counts(after);
        Set<MapFile> failed = new HashSet<>();
        fixed.forEach(
                (file, findings) -> {
                    if (breaks(file, worse) || !areFewer(findings, then, now)) {
                        failed.add(file);
                    }
                });
        return failed;
    }

    /** Tells whether the fixes in a file may have led to an error. */
    boolean breaks(MapFile file) {
        return breaks(file, filesWithMoreErrors());
    }

    private boolean breaks(MapFile file, Set<MapFile> worse) {
        return worse.contains(file) || !fixed.keySet().containsAll(worse);
    }

    private Set<MapFile> filesWithMoreErrors() {
        Map<MapFile, Long> then = errors(before);
        return errors(after).entrySet().stream()
                .filter(now -> now.getValue() > then.getOrDefault(now.getKey(), 0L))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<MapFile, Long> errors(MapChecker.Outcome outcome) {
        return outcome.findings().stream()
                .filter(FixRound::isError)
                .collect(Collectors.groupingBy(Finding::file, Collectors.counting()));
    }

    private static boolean isError(Finding finding) {
        return CheckCatalogue.find(finding.checkId())
                        .filter(CheckDescription::isAlwaysError)
                        .isPresent()
                && !finding.excerpt().marked().equals(PLACEHOLDER);
    }

    private static boolean areFewer(
            List<Finding> findings, Map<Counted, Long> then, Map<Counted, Long> now) {
        return counts(findings).entrySet().stream()
                .allMatch(
                        check ->
                                now.getOrDefault(check.getKey(), 0L)
                                        <= then.getOrDefault(check.getKey(), 0L)
                                                - check.getValue());
    }

    private Map<Counted, Long> counts(MapChecker.Outcome outcome) {
        return counts(reported.apply(outcome.findings()));
    }

    private static Map<Counted, Long> counts(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Counted::of, Collectors.counting()));
    }

    /** The findings of a check in a file. */
    private record Counted(MapFile file, String checkId) {

        static Counted of(Finding finding) {
            return new Counted(finding.file(), finding.checkId());
        }
    }
}
