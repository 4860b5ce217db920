// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;
import java.util.Set;

/**
 * What a row says of a moment.
 *
 * @param keyword the word of the language: {@code pain}
 * @param text its text or title, or the value of an emotion
 * @param details clauses behind the text, without those below
 * @param personas the titles of those for whom it holds; empty means all
 * @param evidence what backs it
 * @param resolved the pains of the same row that an opportunity resolves
 */
record CsvFact(
        String keyword,
        String text,
        String details,
        Set<String> personas,
        CsvEvidence evidence,
        List<String> resolved) {

    CsvFact {
        resolved = List.copyOf(resolved);
    }

    /** A fact that is nothing but a text. */
    static CsvFact of(String keyword, String text, Set<String> personas, CsvEvidence evidence) {
        return new CsvFact(keyword, text, "", personas, evidence, List.of());
    }
}
