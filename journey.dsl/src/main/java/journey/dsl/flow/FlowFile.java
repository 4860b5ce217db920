// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads flow files: {@code MorningCoffee.flow.json} beside the map of the journey. */
public final class FlowFile {

    /** How the name of a flow file ends, after the name of the journey. */
    public static final String SUFFIX = ".flow.json";

    /** The version of its form. */
    public static final int VERSION = 1;

    /** In bytes; a larger file was not written by us, and would keep an editor waiting. */
    private static final long MAX_SIZE = 10_000_000;

    /**
     * What a file says.
     *
     * @param problem why it cannot be used, as a sentence; empty when it can
     * @param isNewer whether a newer Journey wrote it, so that this one should not write it again
     */
    public record Reading(Optional<Flow> flow, Optional<String> problem, boolean isNewer) {

        static Reading of(Flow flow) {
            return new Reading(Optional.of(flow), Optional.empty(), false);
        }

        static Reading problem(String message) {
            return new Reading(Optional.empty(), Optional.of(message), false);
        }

        static Reading newer() {
            String message = "It was written by a newer Journey.";
            return new Reading(Optional.empty(), Optional.of(message), true);
        }
    }

    private FlowFile() {}

    /** Reads a file. Whatever is wrong with it is a problem, with its place. */
    public static Reading read(Path file, String journey) {
        try {
            return Files.size(file) > MAX_SIZE
                    ? Reading.problem("It is too large.")
                    : read(Files.readString(file), journey);
        } catch (IOException e) {
            return Reading.problem("It cannot be read.");
        }
    }

    /** Reads what is not on the disk. Whatever is wrong with it is a problem, with its place. */
    public static Reading read(InputStream file, String journey) {
        try {
            byte[] bytes = file.readNBytes((int) MAX_SIZE + 1);
            return bytes.length > MAX_SIZE
                    ? Reading.problem("It is too large.")
                    : read(new String(bytes, StandardCharsets.UTF_8), journey);
        } catch (IOException e) {
            return Reading.problem("It cannot be read.");
        }
    }

    /** Reads the text of a file, which must be of this journey. */
    public static Reading read(String json, String journey) {
        if (json.startsWith("<<<<<<<") || json.contains("\n<<<<<<<")) {
            return Reading.problem("It has conflict markers.");
        }
        Object root;
        try {
            root = new Yaml(new SafeConstructor(options())).load(json);
        } catch (MarkedYAMLException e) {
            return Reading.problem(
                    e.getProblemMark() == null
                            ? "It is no JSON."
                            : "It is no JSON in line %d."
                                    .formatted(e.getProblemMark().getLine() + 1));
        } catch (YAMLException e) {
            return Reading.problem("It is no JSON.");
        }
        if (!(root instanceof Map<?, ?> members)) {
            return Reading.problem("It is no flow file.");
        }
        try {
            int version = FlowReader.version(members);
            if (version != VERSION) {
                return version < VERSION
                        ? Reading.problem("It was written by an older Journey.")
                        : Reading.newer();
            }
            Flow flow = FlowReader.flow(members);
            return flow.journey().equals(journey)
                    ? Reading.of(flow)
                    : Reading.problem("It is of the journey '%s'.".formatted(flow.journey()));
        } catch (FlowReader.FormException e) {
            return Reading.problem(e.getMessage());
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit((int) MAX_SIZE);
        return options;
    }
}
