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
 * @param evidence the titles of its sources, or the word assumed
 * @param resolved the pain of the same row that an opportunity resolves; empty for none
 */
record CsvFact(
        String keyword,
        String text,
        String details,
        Set<String> personas,
        List<String> evidence,
        String resolved) {}
