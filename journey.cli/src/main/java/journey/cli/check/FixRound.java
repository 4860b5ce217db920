// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import journey.cli.files.MapFile;
import journey.cli.report.Finding;
import journey.dsl.validation.CheckCatalogue;
import journey.dsl.validation.CheckDescription;

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
        Set<MapFile> failed = new HashSet<>();
        fixed.forEach(
                (file, findings) -> {
                    if (breaks(file) || !areFewer(file, findings)) {
                        failed.add(file);
                    }
                });
        return failed;
    }

    /** Tells whether the fixes in a file may have led to an error. */
    boolean breaks(MapFile file) {
        Set<MapFile> worse = filesWithMoreErrors();
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

    private boolean areFewer(MapFile file, List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::checkId, Collectors.counting()))
                .entrySet()
                .stream()
                .allMatch(
                        check ->
                                count(file, check.getKey(), after)
                                        <= count(file, check.getKey(), before) - check.getValue());
    }

    private long count(MapFile file, String checkId, MapChecker.Outcome outcome) {
        return reported.apply(outcome.findings()).stream()
                .filter(it -> it.file().equals(file) && it.checkId().equals(checkId))
                .count();
    }
}
