// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that an import understands, each by the names that teams give it. */
public enum CsvColumn {
    JOURNEY("journey", "map", "journey map", "customer journey"),
    STAGE("stage", "phase", "journey stage", "journey phase"),
    GOAL("goal", "customer goal", "stage goal", "need", "customer need"),
    MOMENT(
            "moment",
            "touchpoint",
            "touch point",
            "step",
            "activity",
            "action",
            "customer action",
            "interaction"),
    KIND("kind", "type", "moment kind"),
    PERSONA("persona", "customer", "user", "actor", "segment"),
    CHANNEL("channel", "medium"),
    CHANNEL_KIND("channel kind", "channel type"),
    TEAM("team", "owner", "responsible", "department"),
    EXPECTATION("expectation", "expects", "expected", "customer expectation"),
    EXPERIENCE("experience", "experiences", "actual", "what happens"),
    EMOTION("emotion", "feeling", "mood", "sentiment", "emotion score"),
    REASON("reason", "thought", "thinking", "quote", "customer quote", "emotion reason"),
    PAIN("pain", "pain point", "problem", "issue", "frustration"),
    SEVERITY("severity", "impact", "priority", "pain severity"),
    OPPORTUNITY("opportunity", "idea", "improvement", "solution", "recommendation"),
    IMPORTANCE("importance"),
    SATISFACTION("satisfaction"),
    BACKSTAGE(
            "backstage",
            "back stage",
            "backstage activity",
            "internal process",
            "behind the scenes"),
    EVIDENCE("evidence", "source", "data source", "research"),
    METRIC("metric", "measure", "kpi"),
    METRIC_TYPE("metric type", "measure type", "kpi type"),
    PERIOD("period", "measured", "date", "quarter", "month"),
    VALUE("value", "measure value", "metric value", "result"),
    SAMPLE("n", "sample", "sample size", "responses"),
    TARGET("target", "target value");

    private final List<String> names;

    CsvColumn(String... names) {
        this.names = List.of(names);
    }

    /** The name that the template has. */
    public String title() {
        return names.get(0);
    }

    /** All names, in lower case; each also as a plural with s. */
    public List<String> names() {
        return names;
    }

    /** The column that a header names, in whatever case. */
    static Optional<CsvColumn> of(String header) {
        String name =
                MapText.plain(header.replaceAll("[_-]", " "))
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("\\s*[(\\[].*", "");
        return Arrays.stream(values())
                .filter(
                        column ->
                                column.names.contains(name)
                                        || (name.endsWith("s")
                                                && column.names.contains(
                                                        name.substring(0, name.length() - 1))))
                .findFirst();
    }
}
