// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import journey.testing.Mutants;
import journey.testing.Mutants.Mutant;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Tries a property of the command line on texts that are broken in small ways, always the same
 * ones.
 *
 * <p>{@code -Djourney.fuzz.commands=10000} breaks them more often, {@code -Djourney.fuzz.from=5000}
 * begins elsewhere. A text for which the property does not hold is written to {@code target/fuzz}.
 */
final class FuzzRun {

    private static final int FROM = Integer.getInteger("journey.fuzz.from", 0);
    private static final int COUNT = Integer.getInteger("journey.fuzz.commands", 100);
    private static final int ROUNDS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> XML = List.of("junit", "checkstyle", "svg");
    private static final List<String> JSON = List.of("json", "sarif", "gitlab");

    private final Mutants mutants;
    private final CliRunner cli;
    private final String file;

    /** What has to hold for a text that is broken. */
    interface Property {
        void check(Mutant mutant) throws IOException;
    }

    /**
     * @param file the name of the file that has the broken text; the one before it was broken is in
     *     {@code original-} and this name
     */
    FuzzRun(List<String> corpus, CliRunner cli, String file) {
        this.mutants = new Mutants(corpus);
        this.cli = cli;
        this.file = file;
    }

    /** The rounds into which the texts are dealt. */
    static IntStream rounds() {
        return IntStream.range(0, ROUNDS);
    }

    Mutants mutants() {
        return mutants;
    }

    /** Tries the property on all texts of a round. */
    void assertAll(int round, Property property) throws IOException {
        for (int seed = FROM + round; seed < FROM + COUNT; seed += ROUNDS) {
            Mutant mutant = mutants.of(seed);
            cli.file("original-" + file, mutant.original());
            cli.file(file, bytes(mutant));
            try {
                assertTimeoutPreemptively(PATIENCE, () -> property.check(mutant));
            } catch (Throwable failure) {
                Path kept = Path.of("target/fuzz").resolve(seed + "-" + file);
                Files.createDirectories(kept.getParent());
                Files.write(kept, bytes(mutant));
                throw new AssertionError(mutant + ": see " + kept.toAbsolutePath(), failure);
            }
        }
    }

    /**
     * The bytes of a broken text; one in seven has a byte that is no character. Seven has no factor
     * in common with the number of formats of any command: each format meets such a byte.
     */
    static byte[] bytes(Mutant mutant) {
        byte[] bytes = mutant.text().getBytes(StandardCharsets.UTF_8);
        if (mutant.seed() % 7 == 6 && bytes.length > 0) {
            bytes[Math.floorMod(mutant.seed() * 31, bytes.length)] = (byte) 0xFF;
        }
        return bytes;
    }

    /**
     * Tells whether a program could read an output of this format; true for those without rules.
     */
    static boolean isWellFormed(String format, String output) {
        if (XML.contains(format)) {
            return isXml(output);
        }
        if (JSON.contains(format)) {
            return output.isEmpty() || isJson(output);
        }
        return !format.equals("rdjsonl") || output.lines().allMatch(FuzzRun::isJson);
    }

    /** A single value by the letter of the standard, which Gson does not ask for by itself. */
    private static boolean isJson(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            return JsonParser.parseReader(reader) != null
                    && reader.peek() == JsonToken.END_DOCUMENT;
        } catch (JsonParseException | IOException e) {
            return false;
        }
    }

    private static boolean isXml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            return true;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return false;
        }
    }
}
