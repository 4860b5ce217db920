// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.dsl.measures.Verdict;
import journey.model.ActionStatus;
import journey.model.ChannelKind;
import journey.model.Severity;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/** Small signs, so that colour is never the only carrier. Each is 12 pixels wide and high. */
enum Icon {
    ONLINE("an online channel", false, "M1 2h10v7H1zM4 11h4"),
    OFFLINE("an offline channel", false, "M1 5l1-3.5h8L11 5zM2 5v6h8V5M5 11V8h2v3"),
    TEAM(
            "a team",
            false,
            "M4 5a1.9 1.9 0 1 0 0-3.8A1.9 1.9 0 0 0 4 5M.8 11c0-5 6.4-5 6.4 0M8 5.3a1.6 1.6 0 1 0 0-3.4M8.8 7.3c1.6.3 2.4 1.7 2.4 3.7"),
    SYSTEM("a system", false, "M1 1.5h10v6.5H1zM6 8v2.5M3.5 10.5h5M1 5h10"),
    START("the journey starts", true, "M6 11A5 5 0 1 0 6 1A5 5 0 1 0 6 11"),
    END(
            "the journey ends",
            false,
            "M6 11A5 5 0 1 0 6 1A5 5 0 1 0 6 11M6 7A1 1 0 1 0 6 5A1 1 0 1 0 6 7M6 6.5v-1"),
    CHOICE("a choice: each takes one way", false, "M3 2h6l3 4-3 4H3L0 6z"),
    USUAL("the usual way", true, "M0 4.5h7V2l5 4-5 4V7.5H0z"),
    ASIDE("a side way: in the lower row", false, "M0 2h12M2 2c2 0 1 7 3 7h2c2 0 1-7 3-7"),
    ELSEWHERE("goes on, or comes from, another page", false, "M6 10A4 4 0 1 0 6 2A4 4 0 1 0 6 10"),
    OPTIONAL("some pass it by", false, "M1 8.5c1-6 9-6 10 0M8.6 7l2.4 1.5L12 6"),
    PARALLEL("at the same time", false, "M4 1v10M8 1v10"),
    ARROW("what follows", false, "M1 6h9M7 3l3.5 3L7 9"),
    UNSAID("the map does not say", false, "M1 6h2M5 6h2M9 6h2"),
    PERSON(
            "only for some personas",
            false,
            "M6 5.4a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M1.8 11c0-5.2 8.4-5.2 8.4 0"),
    KEY(
            "a moment of truth",
            true,
            "M6 .5l1.6 3.7 4 .3-3 2.6.9 3.9L6 8.9 2.5 11l.9-3.9-3-2.6 4-.3z"),
    PROPOSED("does not exist yet", false, "M1 4V1h3M8 1h3v3M11 8v3H8M4 11H1V8M6 4v4M4 6h4"),
    SOURCE("evidence", false, "M2.5 1h5l2 2v8h-7zM4.5 5.5h3M4.5 8h3"),
    ASSUMED(
            "assumed: nothing backs it",
            false,
            "M4 4.2c0-3.2 4.2-3 4.2 0 0 1.8-2.2 1.8-2.2 3.6M6 10v.8"),
    LOW("low severity", true, "M1 8h2.6v3H1z"),
    MEDIUM("medium severity", true, "M1 8h2.6v3H1zM4.7 4.5h2.6V11H4.7z"),
    HIGH("high severity", true, "M1 8h2.6v3H1zM4.7 4.5h2.6V11H4.7zM8.4 1H11v10H8.4z"),
    MET("target met", false, "M1.5 6.5l3 3.5 6-8"),
    MISSED("target missed", false, "M2 2l8 8M10 2l-8 8"),
    UNPROVEN(
            "no verdict: the sample is too small",
            false,
            "M1 4.5c2-3 3.5-1.5 5 0s3 3 5 0M1 9c2-3 3.5-1.5 5 0s3 3 5 0"),
    PLANNED("planned", false, "M6 10.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9"),
    DOING("in the works", false, "M6 10.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M6 3v3l2 2"),
    DONE("done", true, "M6 10.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9"),
    DROPPED("dropped", false, "M6 10.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M3 9l6-6"),
    DUE("due", false, "M1.5 2.5h9V11h-9zM1.5 5.5h9M4 1v2.5M8 1v2.5"),
    MARK("changed", true, "M6 .5L11.5 6 6 11.5.5 6z");

    /** The width and the height, in pixels. */
    static final int SIZE = 12;

    private final String meaning;
    private final boolean filled;
    private final String path;

    Icon(String meaning, boolean filled, String path) {
        this.meaning = meaning;
        this.filled = filled;
        this.path = path;
    }

    /** What it says, for the legend. */
    String meaning() {
        return meaning;
    }

    static Icon of(ChannelKind kind) {
        return kind == ChannelKind.ONLINE ? ONLINE : OFFLINE;
    }

    static Icon of(ActionStatus status) {
        return switch (status) {
            case PLANNED -> PLANNED;
            case DOING -> DOING;
            case DONE -> DONE;
            case DROPPED -> DROPPED;
        };
    }

    /** The sign of a severity, or null for one that is not rated. */
    static Icon of(Severity severity) {
        return switch (severity) {
            case LOW -> LOW;
            case MEDIUM -> MEDIUM;
            case HIGH -> HIGH;
            default -> null;
        };
    }

    /** The sign of a verdict, or null where there is none. */
    static Icon of(Verdict verdict) {
        return switch (verdict) {
            case MET -> MET;
            case MISSED -> MISSED;
            case UNPROVEN -> UNPROVEN;
            case NO_TARGET, NO_OBSERVATION -> null;
        };
    }

    void draw(XmlWriter out, int x, int y) {
        out.element(
                "path",
                Attributes.of("class", filled ? "icon filled" : "icon")
                        .and("transform", "translate(" + x + " " + y + ")")
                        .and("d", path));
    }
}
