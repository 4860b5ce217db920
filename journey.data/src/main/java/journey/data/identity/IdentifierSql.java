// SPDX-License-Identifier: EPL-2.0
package journey.data.identity;

/**
 * Identifiers as they are compared: without white space at the ends, e-mail addresses in lower
 * case, telephone numbers as digits with their plus. What stands for nobody is null.
 */
final class IdentifierSql {

    /** What systems write where they do not know who it was. */
    private static final String NOBODY =
            "'', '0', '-', 'unknown', 'null', 'none', 'nil', 'n/a', 'na', 'nan', 'undefined', 'anonymous', '(not set)'";

    private IdentifierSql() {}

    /**
     * The identifier in a column, as an expression.
     *
     * @param column an expression of a text
     * @param kind what identifiers of the column are called
     */
    static String of(String column, String kind) {
        String text =
                "trim(%s, chr(32) || chr(9) || chr(10) || chr(13) || chr(160))".formatted(column);
        String written =
                kind.toLowerCase(java.util.Locale.ROOT).matches(".*(phone|mobile|msisdn|tel).*")
                        ? "regexp_replace(%s, '[^0-9+]', '', 'g')".formatted(text)
                        : "case when contains(%1$s, '@') then lower(%1$s) else %1$s end"
                                .formatted(text);
        return "case when lower(%1$s) in (%2$s) or regexp_matches(lower(%1$s), '^(no-?reply|do-?not-?reply)@') then null else %3$s end"
                .formatted(text, NOBODY, written);
    }
}
