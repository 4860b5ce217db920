// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final Finding FINDING =
            Findings.of("maps/a.journey", Severity.WARNING, "unmeasured-stage", "Unmeasured.");

    @Test
    void consistOfCheckFileElementAndOrdinal() {
        assertEquals(
                new Fingerprint(
                        new FindingKey("maps/a.journey", "unmeasured-stage", "Coffee.Buy"), 1),
                Fingerprints.of(Runs.of(FINDING)).of(FINDING));
    }

    @Test
    void stayWhenLinesMoveAndWordsChange() {
        Finding moved = Findings.at(Findings.region(40, 9, 13), FINDING);
        Finding reworded =
                Findings.of("maps/a.journey", Severity.ERROR, "unmeasured-stage", "No measure.");
        assertEquals(hash(FINDING), hash(moved));
        assertEquals(hash(FINDING), hash(reworded));
    }

    @Test
    void stayFromVersionToVersion() {
        assertEquals("7c2d2611fd971cc4ecff0e233edc67d8", hash(FINDING));
    }

    @Test
    void differByCheckFileAndElement() {
        assertNotEquals(
                hash(FINDING),
                hash(Findings.of("maps/a.journey", Severity.WARNING, "other-check", "No.")));
        assertNotEquals(
                hash(FINDING),
                hash(Findings.of("b.journey", Severity.WARNING, "unmeasured-stage", "No.")));
        assertNotEquals(hash(FINDING), hash(Findings.on("Coffee.Pay", FINDING)));
    }

    @Test
    void differWhereAllElseAgrees() {
        Finding[] many = Runs.many(60, Severity.ERROR);
        Fingerprints fingerprints = Fingerprints.of(Runs.of(many));
        Set<String> hashes = new HashSet<>();
        for (int i = 0; i < many.length; i++) {
            assertEquals(i + 1, fingerprints.of(many[i]).ordinal());
            assertTrue(hashes.add(fingerprints.of(many[i]).hash()));
        }
    }

    @Test
    void differForFindingsThatAreEqual() {
        Finding twin = Findings.on(FINDING.element(), FINDING);
        Fingerprints fingerprints = Fingerprints.of(Runs.of(FINDING, twin));
        assertNotEquals(fingerprints.of(FINDING), fingerprints.of(twin));
    }

    @Test
    void countIgnoredFindingsToo() {
        Finding ignored = Findings.ignored("later", Findings.at(Findings.region(1, 1, 2), FINDING));
        Fingerprints fingerprints = Fingerprints.of(Runs.of(FINDING, ignored));
        assertEquals(1, fingerprints.of(ignored).ordinal());
        assertEquals(2, fingerprints.of(FINDING).ordinal());
    }

    @Test
    void countFindingsThatAreNotReported() {
        Finding old = Findings.at(Findings.region(1, 1, 2), FINDING);
        CheckRun run = Runs.of(old, FINDING);
        CheckRun reduced =
                new CheckRun(
                        run.files(),
                        List.of(FINDING),
                        run.all(),
                        run.ignored(),
                        run.failures(),
                        run.root(),
                        run.time());
        assertEquals(2, Fingerprints.of(reduced).of(FINDING).ordinal());
    }

    private static String hash(Finding finding) {
        return Fingerprints.of(Runs.of(finding)).of(finding).hash();
    }
}
