// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.text.Spelling;

/** What tables call the columns that an import understands. */
public final class CsvHeaders {

    /** The languages of headers.properties beside English. */
    public static final List<String> LANGUAGES = List.of("de", "es", "fr", "pt", "ja", "zh");

    private static final String SEPARATOR = ",\\s*";

    /** Shorter words in common, and shorter beginnings, tell nothing. */
    private static final int SHORTEST_WORD = 4;

    private static final int SHORTEST_BEGINNING = 5;

    /** "Customer type" is no kind of moment, and "customer satisfaction" none with an idea. */
    private static final Set<CsvColumn> OF_THE_COMPANY =
            Set.of(
                    CsvColumn.KIND,
                    CsvColumn.CHANNEL_KIND,
                    CsvColumn.TEAM,
                    CsvColumn.SEVERITY,
                    CsvColumn.IMPORTANCE,
                    CsvColumn.SATISFACTION,
                    CsvColumn.WORK_TEAM,
                    CsvColumn.SYSTEM,
                    CsvColumn.EVIDENCE,
                    CsvColumn.METRIC_TYPE,
                    CsvColumn.PERIOD,
                    CsvColumn.VALUE,
                    CsvColumn.SAMPLE,
                    CsvColumn.TARGET);

    private final Properties words = new Properties();
    private final Map<String, CsvColumn> columns = new HashMap<>();
    private final Map<String, CsvColumn> names = new LinkedHashMap<>();

    public CsvHeaders() {
        try (InputStream stream = CsvHeaders.class.getResourceAsStream("headers.properties")) {
            if (stream == null) {
                throw new IllegalStateException("headers.properties is not packaged.");
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (CsvColumn column : CsvColumn.values()) {
            Stream.concat(
                            names(column).stream(),
                            LANGUAGES.stream().flatMap(it -> names(column, it).stream()))
                    .forEach(name -> add(name, column));
        }
    }

    private void add(String name, CsvColumn column) {
        names.put(name, column);
        CsvColumn other = columns.put(HeaderPhrase.of(name).key(), column);
        if (other != null && other != column) {
            throw new IllegalStateException("\"%s\" is %s and %s.".formatted(name, other, column));
        }
    }

    /** The English names of a column; the first is its title. */
    public List<String> names(CsvColumn column) {
        return List.of(words.getProperty(word(column)).split(SEPARATOR));
    }

    /** The names of a column in one of the {@link #LANGUAGES}; none for a rare column. */
    public List<String> names(CsvColumn column, String language) {
        String all = words.getProperty(word(column) + "." + language, "");
        return all.isEmpty() ? List.of() : List.of(all.split(SEPARATOR));
    }

    private static String word(CsvColumn column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column that a header names; of several, such as "Thought/Quote", the first counts. */
    Optional<CsvColumn> column(String header) {
        return one(header)
                .or(
                        () ->
                                HeaderPhrase.alternatives(header).stream()
                                        .findFirst()
                                        .flatMap(this::one));
    }

    private Optional<CsvColumn> one(String header) {
        HeaderPhrase phrase = HeaderPhrase.of(header);
        HeaderPhrase plain = phrase.withoutFillers();
        HeaderPhrase ofCustomers = plain.withoutCustomers().withoutFillers();
        return known(phrase)
                .or(() -> known(plain))
                .or(
                        () ->
                                Stream.of(ofCustomers, ofCustomers.beforeOf())
                                        .flatMap(it -> known(it).stream())
                                        .filter(column -> !OF_THE_COMPANY.contains(column))
                                        .findFirst());
    }

    private Optional<CsvColumn> known(HeaderPhrase phrase) {
        return Optional.ofNullable(columns.get(phrase.key()));
    }

    /** The title of the column whose name is most like a header: mistyped, or with a word of it. */
    Optional<String> nearest(String header) {
        HeaderPhrase phrase = HeaderPhrase.of(header);
        String text = String.join(" ", phrase.words());
        return Spelling.nearest(text, names.keySet().stream())
                .or(
                        () ->
                                names.keySet().stream()
                                        .filter(name -> shared(phrase, name) > 0)
                                        .max(Comparator.comparingInt(name -> shared(phrase, name))))
                .map(name -> names.get(name).title());
    }

    /** How many letters a word of both has, or the part with which words of both begin. */
    private static int shared(HeaderPhrase phrase, String name) {
        return HeaderPhrase.of(name).words().stream()
                .flatMapToInt(
                        word -> phrase.tellingWords().stream().mapToInt(it -> shared(it, word)))
                .max()
                .orElse(0);
    }

    private static int shared(String one, String other) {
        String a = HeaderPhrase.singular(one);
        String b = HeaderPhrase.singular(other);
        int different = Arrays.mismatch(a.toCharArray(), b.toCharArray());
        int common = different < 0 ? a.length() : different;
        return common >= (different < 0 ? SHORTEST_WORD : SHORTEST_BEGINNING) ? common : 0;
    }
}
