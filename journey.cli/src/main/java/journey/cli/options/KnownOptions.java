// SPDX-License-Identifier: EPL-2.0
package journey.cli.options;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import journey.cli.check.FindingsOfRevision;
import journey.cli.check.MapChecker;
import journey.cli.files.InputException;
import journey.cli.finding.Baseline;
import journey.cli.finding.Finding;
import journey.cli.finding.KnownFindings;
import journey.cli.git.Repositories;
import journey.cli.maps.MapFile;
import journey.cli.output.AtomicFile;
import journey.cli.output.Terminal;
import journey.dsl.text.Words;
import picocli.CommandLine.Option;

/** Which findings {@code journey check} leaves out, since they are known. */
public final class KnownOptions {

    @Option(
            names = "--since",
            paramLabel = "REV",
            description = "Report only what is new since a git revision, such as origin/main.")
    private String since;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Report only what this file does not accept.")
    private Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Accept all that is found now, and write it into this file.")
    private Path newBaseline;

    /**
     * What these options say is known.
     *
     * @param accepted what the baseline accepts, if there is one
     * @param findings what is in the baseline, or in the revision
     */
    public record Known(Optional<Baseline> accepted, KnownFindings findings) {}

    /** Whether all findings are accepted from now on. */
    public boolean acceptsAll() {
        return newBaseline != null;
    }

    /** Whether some findings are not to be reported. */
    public boolean leavesOutAny() {
        return baseline != null || since != null;
    }

    /**
     * Finds out what is known.
     *
     * @param maps those that are checked
     * @throws InputException when the baseline or the revision cannot be read
     */
    public Known read(List<MapFile> maps, MapChecker checker, Repositories repositories) {
        Optional<Baseline> accepted = Optional.ofNullable(baseline).map(Baseline::read);
        KnownFindings past =
                since == null
                        ? KnownFindings.NONE
                        : FindingsOfRevision.since(since, maps, checker, repositories);
        return new Known(accepted, accepted.map(past::and).orElse(past));
    }

    /** Entries that no longer occur would hide the same fault when it comes back. */
    public void reportGone(Known known, MapChecker.Outcome outcome, Terminal terminal) {
        known.accepted().stream()
                .flatMap(it -> it.gone(outcome.checked(), outcome.findings()).stream())
                .forEach(
                        entry ->
                                terminal.complain(
                                        "'%s' accepts what no longer occurs: %s."
                                                .formatted(baseline, entry)));
    }

    /**
     * Writes a baseline.
     *
     * @return what cannot be accepted
     * @throws InputException when it cannot be written
     */
    public List<Finding> accept(List<Finding> findings, Terminal terminal, AtomicFile files) {
        Baseline accepted = Baseline.write(newBaseline, findings, files);
        terminal.err()
                .printf(
                        "'%s' accepts %s.%n",
                        newBaseline, Words.counted(accepted.size(), "finding"));
        return accepted.newAmong(findings);
    }
}
