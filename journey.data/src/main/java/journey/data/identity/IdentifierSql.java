// SPDX-License-Identifier: EPL-2.0
package journey.data.identity;

import java.util.Locale;

/**
 * Identifiers as they are compared: without white space at the ends, e-mail addresses in lower
 * case, telephone numbers as digits with their plus. What stands for nobody is null.
 */
final class IdentifierSql {

    /** What systems write where they do not know who it was. */
    private static final String NOBODY =
            "'', '0', '-', 'unknown', 'null', 'none', 'nil', 'n/a', 'na', 'nan', 'undefined', 'anonymous', '(not set)'";

    /**
     * Kinds of identifier that are telephone numbers; a hotel and a mobile advertising id are none.
     */
    private static final String TELEPHONE =
            "(.*phone|(.*[^a-z])?(mobile|msisdn|tel))([^a-z]?(number|no|nr))?";

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
                kind.toLowerCase(Locale.ROOT).matches(TELEPHONE)
                        ? "regexp_extract(regexp_replace(%s, '[^0-9+]', '', 'g'), '.*[0-9].*')"
                                .formatted(text)
                        : "case when contains(%1$s, '@') then lower(%1$s) else %1$s end"
                                .formatted(text);
        return "case when lower(%1$s) in (%2$s) or regexp_matches(lower(%1$s), '^(no-?reply|do-?not-?reply)@') then null else nullif(%3$s, '') end"
                .formatted(text, NOBODY, written);
    }
}
