// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.util.stream.Collectors;
import journey.cli.interchange.MapText;
import journey.data.profile.SourceRoles.AnswerRole;
import journey.data.profile.SourceRoles.CustomerRole;
import journey.data.source.TimeGuess;
import journey.dsl.editing.FreshNames;

/** Writes the source of a map that reads a file. */
public final class SourceBlock {

    private final MapText map;
    private final FreshNames names;

    /**
     * @param map takes the text
     * @param names gives those of the file
     */
    public SourceBlock(MapText map, FreshNames names) {
        this.map = map;
        this.names = names;
    }

    /**
     * Writes the source, after the metrics that its answers answer.
     *
     * @param title of the source
     * @param data with which a map names the file
     * @return the name of the source
     */
    public String write(String title, String data, SourceRoles roles) {
        String name = names.take(title, "Data");
        StringBuilder answers = new StringBuilder();
        for (AnswerRole answer : roles.answers()) {
            String metric = names.take(answer.column(), "Answer");
            map.line(
                    "metric %s %s %s"
                            .formatted(metric, map.quoted(answer.column()), answer.metric()));
            answers.append("answers %s in %s\n".formatted(metric, map.exact(answer.column())));
        }
        map.open("source %s %s %s".formatted(name, map.quoted(title), roles.kind()));
        map.line("data " + map.exact(data));
        roles.time().ifPresent(it -> writeTime(it, roles));
        if (!roles.customers().isEmpty()) {
            map.line(
                    "customer "
                            + roles.customers().stream()
                                    .map(this::customer)
                                    .collect(Collectors.joining(", ")));
        }
        roles.event().ifPresent(it -> map.line("event " + map.exact(it)));
        answers.toString().lines().forEach(map::line);
        map.close();
        return name;
    }

    private String customer(CustomerRole role) {
        return map.exact(role.column()) + role.kind().map(it -> " as " + it).orElse("");
    }

    private void writeTime(String column, SourceRoles roles) {
        TimeGuess written = roles.written().orElse(null);
        StringBuilder time = new StringBuilder("time ").append(map.exact(column));
        roles.zone().ifPresent(it -> time.append(" in ").append(map.exact(it)));
        if (written != null) {
            written.form().ifPresent(it -> time.append(" as ").append(map.exact(it)));
        }
        String remark = written == null ? "" : remark(written, roles.zone().isPresent());
        map.line(time + remark);
    }

    private static String remark(TimeGuess written, boolean hasZone) {
        if (written.other().isPresent()) {
            return " // or as \"%s\": the data do not tell".formatted(written.other().get());
        }
        return written.hasOffset() || hasZone
                ? ""
                : " // in UTC, unless a zone follows: in \"Europe/Berlin\"";
    }
}
