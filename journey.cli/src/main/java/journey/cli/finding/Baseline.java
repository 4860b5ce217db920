// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.maps.MapFile;
import journey.cli.output.AtomicFile;
import journey.dsl.resource.PlainFile;
import journey.dsl.resource.TextDecoding;

/** The findings that a project has accepted, in a file of its own. */
public final class Baseline implements KnownFindings {

    private static final int VERSION = 1;

    private final Path folder;
    private final Map<FindingKey, Integer> accepted;

    /**
     * The form of the file.
     *
     * @param version of the form
     * @param findings sorted, so that two baselines can be compared line by line
     */
    private record Content(int version, List<Entry> findings) {}

    /**
     * An accepted finding.
     *
     * @param file relative to the folder of the baseline
     * @param count the number of findings of the check on the element
     */
    private record Entry(String file, String check, String element, int count) {}

    private Baseline(Path folder, Map<FindingKey, Integer> accepted) {
        this.folder = folder;
        this.accepted = accepted;
    }

    /**
     * Reads a baseline.
     *
     * @throws InputException when it cannot be read
     */
    public static Baseline read(Path file) {
        try {
            TextDecoding text = TextDecoding.of(PlainFile.read(file));
            if (text.problem() != null) {
                throw new InputException("'%s' is no baseline: %s".formatted(file, text.problem()));
            }
            Content content = new GsonBuilder().create().fromJson(text.text(), Content.class);
            if (content == null || content.version != VERSION || content.findings == null) {
                throw new InputException(
                        "'%s' is no baseline that this version can read.".formatted(file));
            }
            Map<FindingKey, Integer> accepted = new TreeMap<>();
            for (Entry entry : content.findings) {
                if (entry == null
                        || entry.file == null
                        || entry.check == null
                        || entry.element == null) {
                    throw new InputException("'%s' has an incomplete entry.".formatted(file));
                }
                FindingKey key = new FindingKey(entry.file, entry.check, entry.element);
                accepted.merge(key, Math.max(1, entry.count), Integer::sum);
            }
            return new Baseline(file.toRealPath().getParent(), accepted);
        } catch (JsonParseException e) {
            throw new InputException("'%s' is no baseline: %s".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw new InputException(
                    "The baseline '%s' cannot be read: %s".formatted(file, Reasons.of(e)), e);
        }
    }

    /**
     * Accepts findings and writes them down. A finding that is on no element, such as a syntax
     * error, is never accepted: it would hide everything else in its file.
     *
     * @return what was accepted
     * @throws InputException when it cannot be written
     */
    public static Baseline write(Path file, List<Finding> findings, AtomicFile files) {
        try {
            Path folder = file.toAbsolutePath().getParent().toRealPath();
            Baseline baseline = new Baseline(folder, new TreeMap<>());
            findings.stream()
                    .filter(finding -> !finding.element().isEmpty())
                    .forEach(it -> baseline.accepted.merge(baseline.key(it), 1, Integer::sum));
            files.write(file, baseline.json().getBytes(StandardCharsets.UTF_8));
            return baseline;
        } catch (IOException e) {
            throw new InputException(
                    "The baseline '%s' cannot be written: %s".formatted(file, Reasons.of(e)), e);
        }
    }

    private String json() {
        List<Entry> entries =
                accepted.entrySet().stream()
                        .map(
                                it ->
                                        new Entry(
                                                it.getKey().file(),
                                                it.getKey().checkId(),
                                                it.getKey().element(),
                                                it.getValue()))
                        .toList();
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(new Content(VERSION, entries))
                + "\n";
    }

    @Override
    public List<Finding> newAmong(List<Finding> findings) {
        Map<FindingKey, Integer> left = new TreeMap<>(accepted);
        return findings.stream().filter(it -> KnownFindings.isNew(key(it), left)).toList();
    }

    /**
     * The accepted findings that are gone, in words. Files that exist and were not checked are
     * passed over.
     *
     * @param findings all findings of the files that were checked
     */
    public List<String> gone(List<MapFile> checked, List<Finding> findings) {
        Map<FindingKey, Integer> left = new TreeMap<>(accepted);
        findings.forEach(finding -> KnownFindings.isNew(key(finding), left));
        Set<String> names = checked.stream().map(this::name).collect(Collectors.toSet());
        return left.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .filter(
                        key ->
                                names.contains(key.file())
                                        || !Files.exists(folder.resolve(key.file())))
                .map(FindingKey::toString)
                .toList();
    }

    /** The number of accepted findings. */
    public int size() {
        return accepted.values().stream().mapToInt(Integer::intValue).sum();
    }

    private FindingKey key(Finding finding) {
        return FindingKey.of(finding, name(finding.file()));
    }

    private String name(MapFile file) {
        return folder.relativize(file.path()).toString().replace('\\', '/');
    }
}
