// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The fingerprints of all findings of a run. */
public final class Fingerprints {

    private final IdentityHashMap<Finding, Fingerprint> fingerprints = new IdentityHashMap<>();

    private Fingerprints() {}

    /**
     * Takes the fingerprints of all findings, also of those that are not reported: they count among
     * equals, so that a new one does not get the fingerprint of an old one.
     */
    public static Fingerprints of(CheckRun run) {
        FileNames names = new FileNames(run.root());
        Map<FindingKey, Integer> seen = new HashMap<>();
        Fingerprints result = new Fingerprints();
        Stream.concat(run.all().stream(), run.ignored().stream())
                .sorted()
                .forEach(
                        finding -> {
                            FindingKey key = FindingKey.of(finding, names.of(finding.file()));
                            int ordinal = seen.merge(key, 1, Integer::sum);
                            result.fingerprints.put(finding, new Fingerprint(key, ordinal));
                        });
        return result;
    }

    /** The fingerprint of a finding of the run; no two have the same. */
    public Fingerprint of(Finding finding) {
        return fingerprints.get(finding);
    }
}
