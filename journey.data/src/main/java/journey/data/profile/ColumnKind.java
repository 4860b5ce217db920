// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

/** What a column of a file seems to hold. */
public enum ColumnKind {
    TIME("time"),
    IDENTIFIER("identifier"),
    EVENT("event"),
    ANSWER("answers"),
    NUMBER("number"),
    CATEGORY("text with few values"),
    TEXT("free text"),
    EMPTY("nothing");

    private final String label;

    ColumnKind(String label) {
        this.label = label;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** Whether its values may be told where enough customers share them. */
    boolean isShown() {
        return this == EVENT || this == CATEGORY || this == ANSWER;
    }
}
