// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns that an import understands. {@link CsvHeaders} knows what tables call them. */
public enum CsvColumn {
    JOURNEY,
    STAGE,
    GOAL(Trait.REPEATABLE, Trait.OF_WORDS),
    MOMENT(Trait.OF_WORDS),
    ACTION(Trait.REPEATABLE, Trait.OF_WORDS, Trait.OF_MOMENTS),
    TOUCHPOINT(Trait.REPEATABLE, Trait.OF_WORDS, Trait.OF_MOMENTS),
    KIND(Trait.OF_MOMENTS),
    PERSONA(Trait.REPEATABLE),
    CHANNEL(Trait.REPEATABLE, Trait.OF_MOMENTS),
    CHANNEL_KIND(Trait.OF_MOMENTS),
    TEAM(Trait.OF_MOMENTS),
    EXPECTATION("expects"),
    EXPERIENCE("experiences"),
    EMOTION(Trait.REPEATABLE, Trait.OF_MOMENTS, Trait.CLAIM),
    REASON(Trait.REPEATABLE, Trait.OF_WORDS, Trait.OF_MOMENTS, Trait.CLAIM),
    PAIN(Trait.REPEATABLE, Trait.OF_WORDS, Trait.OF_MOMENTS, Trait.CLAIM),
    SEVERITY(Trait.OF_MOMENTS),
    OPPORTUNITY(Trait.REPEATABLE, Trait.OF_WORDS, Trait.OF_MOMENTS, Trait.CLAIM),
    IMPORTANCE(Trait.OF_MOMENTS),
    SATISFACTION(Trait.OF_MOMENTS),
    ARTIFACT(Trait.REPEATABLE, Trait.OF_WORDS, Trait.OF_MOMENTS),
    BACKSTAGE(Trait.REPEATABLE, Trait.OF_WORDS, Trait.OF_MOMENTS),
    SUPPORT(Trait.REPEATABLE, Trait.OF_WORDS, Trait.OF_MOMENTS),
    WORK_TEAM(Trait.OF_MOMENTS),
    SYSTEM(Trait.REPEATABLE, Trait.OF_MOMENTS),
    AFTER(Trait.REPEATABLE, Trait.OF_WORDS, Trait.OF_MOMENTS),
    KEY(Trait.OF_MOMENTS),
    PROPOSED(Trait.OF_MOMENTS),
    OPTIONAL(Trait.OF_MOMENTS),
    ASIDE(Trait.OF_MOMENTS),
    WHILE(Trait.OF_MOMENTS),
    CHOICE(Trait.OF_WORDS, Trait.OF_MOMENTS),
    LEADS_TO(Trait.REPEATABLE, Trait.OF_MOMENTS),
    CONDITION(Trait.OF_WORDS, Trait.OF_MOMENTS),
    JOINS(Trait.REPEATABLE, Trait.OF_MOMENTS),
    ENDS(Trait.OF_MOMENTS),
    USUAL(Trait.OF_MOMENTS),
    EVIDENCE(Trait.REPEATABLE),
    METRIC(Trait.OF_WORDS, Trait.CLAIM),
    METRIC_TYPE,
    PERIOD,
    VALUE,
    SAMPLE,
    TARGET;

    private enum Trait {
        REPEATABLE,
        OF_WORDS,
        OF_MOMENTS,
        CLAIM
    }

    private final Optional<String> keyword;
    private final Set<Trait> traits;

    CsvColumn(Trait... traits) {
        this.keyword = Optional.empty();
        this.traits = Set.of(traits);
    }

    /** A column of statements about moments, which the language begins with a keyword. */
    CsvColumn(String keyword) {
        this.keyword = Optional.of(keyword);
        this.traits = EnumSet.allOf(Trait.class);
    }

    /** The keyword of the statements in this column; empty when it has none. */
    public Optional<String> keyword() {
        return keyword;
    }

    /** Whether it is said in words: numbers alone are counts, ratings or the numbers of rows. */
    boolean isOfWords() {
        return traits.contains(Trait.OF_WORDS);
    }

    /** Whether it belongs to a moment and to nothing else. */
    boolean isOfMoments() {
        return traits.contains(Trait.OF_MOMENTS);
    }

    /** Whether evidence can back it. */
    boolean isClaim() {
        return traits.contains(Trait.CLAIM);
    }

    /** Whether a table may have several of it, as their cells can stand side by side in a map. */
    boolean isRepeatable() {
        return traits.contains(Trait.REPEATABLE);
    }

    /** The name that the template has. */
    public String title() {
        return this == SAMPLE ? "n" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
