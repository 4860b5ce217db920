// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.util.Optional;

/**
 * What a column holds, as its values and its name say. What could be an identifier is one: then
 * none of its values is told.
 *
 * @param form more about the kind; may be empty
 */
record ColumnNature(ColumnKind kind, String form) {

    static final String EMAIL = "e-mail";
    static final String TELEPHONE = "telephone";
    static final String CARD = "card";
    static final String PERSON = "user id";
    static final String DEVICE = "cookie or device";
    static final String CASE = "case";
    private static final String PERSONAL = "personal";
    private static final String OTHER = "other";

    private static final int FEW_VALUES = 1000;
    private static final int FEW_WORDS = 5;

    static ColumnNature of(ColumnFacts facts) {
        if (facts.filled() == 0) {
            return new ColumnNature(ColumnKind.EMPTY, "");
        }
        if (facts.areMost(facts.nested())) {
            return new ColumnNature(ColumnKind.TEXT, "JSON");
        }
        Optional<ColumnNature> known =
                time(facts).or(() -> identifier(facts)).or(() -> number(facts));
        return known.orElseGet(() -> text(facts));
    }

    private static Optional<ColumnNature> time(ColumnFacts facts) {
        return facts.time()
                .map(
                        it ->
                                new ColumnNature(
                                        ColumnKind.TIME,
                                        it.form().orElse(it.hasOffset() ? "with offset" : "")));
    }

    private static Optional<ColumnNature> identifier(ColumnFacts facts) {
        ColumnName name = facts.name();
        String form = null;
        if (facts.areMost(facts.emails()) || (name.isEmail() && facts.emails() > 0)) {
            form = EMAIL;
        } else if (facts.areMost(facts.telephones())
                || (name.tellsOf(ColumnWords.TELEPHONE) && facts.areMost(facts.digits()))) {
            form = TELEPHONE;
        } else if (name.isPersonal()) {
            form = PERSONAL;
        } else if (mayIdentify(facts)) {
            form = named(name);
        }
        if (form == null && facts.isMostlyUnique() && facts.distinct() > 1) {
            boolean isToken = facts.areMost(facts.tokens());
            form = isToken || name.isIdentifier() ? OTHER : null;
        }
        return Optional.ofNullable(form).map(it -> new ColumnNature(ColumnKind.IDENTIFIER, it));
    }

    /** Two or three values are a kind of customer, and none of them is one. */
    private static boolean mayIdentify(ColumnFacts facts) {
        boolean isFraction = facts.numbers() > facts.whole() && !facts.name().isIdentifier();
        return !isFraction && (facts.distinct() >= 5 || facts.distinct() * 3 >= facts.filled());
    }

    private static String named(ColumnName name) {
        boolean isCase =
                name.text().equals("case:concept:name") || name.identifies(ColumnWords.CASE);
        if (name.identifies(ColumnWords.CARD)) {
            return CARD;
        } else if (name.identifies(ColumnWords.DEVICE)) {
            return DEVICE;
        } else if (name.identifies(ColumnWords.PERSON)) {
            return PERSON;
        } else if (isCase) {
            return CASE;
        }
        return name.isIdentifier() ? OTHER : null;
    }

    private static Optional<ColumnNature> number(ColumnFacts facts) {
        if (!facts.areMost(facts.numbers())) {
            return Optional.empty();
        }
        boolean isAnswer = facts.name().tellsOf(ColumnWords.ANSWER) || facts.name().isQuestion();
        boolean isWhole = facts.numbers() == facts.whole() && facts.distinct() > 1;
        if (isAnswer && isWhole && facts.least() >= 0 && facts.most() <= 10) {
            return Optional.of(new ColumnNature(ColumnKind.ANSWER, scale(facts)));
        }
        return Optional.of(new ColumnNature(ColumnKind.NUMBER, ""));
    }

    /** Who asks whether customers would recommend something, asks on the scale of that question. */
    private static String scale(ColumnFacts facts) {
        if (facts.name().tellsOf(ColumnWords.RECOMMENDATION)
                || facts.least() < 1
                || facts.most() > 7) {
            return "0 to 10";
        }
        return facts.most() <= 5 ? "1 to 5" : "1 to 7";
    }

    private static ColumnNature text(ColumnFacts facts) {
        boolean isFew = facts.distinct() <= FEW_VALUES && facts.isRepeated();
        boolean isShort = facts.words() < FEW_WORDS && facts.distinct() < facts.filled();
        return new ColumnNature(
                isFew || (isShort && facts.distinct() <= FEW_VALUES)
                        ? ColumnKind.CATEGORY
                        : ColumnKind.TEXT,
                "");
    }
}
