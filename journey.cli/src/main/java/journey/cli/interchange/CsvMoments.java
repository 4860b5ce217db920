// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.cli.interchange.CsvDraft.MomentDraft;
import journey.cli.interchange.Spreadsheet.Row;
import journey.dsl.text.Words;

/** Reads what rows say of moments. */
final class CsvMoments {

    private static final Pattern LIST = Pattern.compile("[,;|]");

    private final Spreadsheet sheet;
    private final Losses losses;
    private final CsvDraft draft;
    private final EmotionCells emotions;

    CsvMoments(Spreadsheet sheet, List<Row> rows, CsvDraft draft, Losses losses) {
        this.sheet = sheet;
        this.losses = losses;
        this.draft = draft;
        this.emotions =
                new EmotionCells(rows.stream().map(row -> row.text(CsvColumn.EMOTION)).toList());
        if (emotions.isOfFive()) {
            losses.add(
                    1,
                    "The column \"%s\" goes from 1 to 5: 3 was taken as emotion 0.",
                    sheet.title(CsvColumn.EMOTION));
        }
    }

    /**
     * Reads a row into its moment.
     *
     * @param title the title of the moment
     */
    void read(Row row, String title, MomentDraft moment, Set<String> personas) {
        moment.personas.addAll(personas);
        moment.ofEverybody |= personas.isEmpty() && !row.text(CsvColumn.MOMENT).isEmpty();
        readChannels(row, moment);
        readTeam(row, moment);
        readKind(row, title, moment);
        List<String> evidence = List.copyOf(list(row.text(CsvColumn.EVIDENCE)));
        addText(row, CsvColumn.EXPECTATION, "expects", moment, personas, evidence);
        addText(row, CsvColumn.EXPERIENCE, "experiences", moment, personas, evidence);
        readEmotion(row, moment, personas, evidence);
        String pain = row.text(CsvColumn.PAIN);
        String severity = severity(row);
        if (!pain.isEmpty()) {
            moment.facts.add(new CsvFact("pain", pain, severity, personas, evidence, ""));
        }
        readOpportunity(row, moment, evidence, pain);
        addText(row, CsvColumn.BACKSTAGE, "backstage", moment, Set.of(), List.of());
    }

    private static void addText(
            Row row,
            CsvColumn column,
            String keyword,
            MomentDraft moment,
            Set<String> personas,
            List<String> evidence) {
        String text = row.text(column);
        if (!text.isEmpty()) {
            moment.facts.add(new CsvFact(keyword, text, "", personas, evidence, ""));
        }
    }

    private void readChannels(Row row, MomentDraft moment) {
        Set<String> channels = list(row.text(CsvColumn.CHANNEL));
        moment.channels.addAll(channels);
        String kind = row.text(CsvColumn.CHANNEL_KIND).toLowerCase(Locale.ROOT);
        if (Set.of("online", "offline").contains(kind)) {
            channels.forEach(channel -> draft.channelKinds.putIfAbsent(channel, kind));
        } else if (!kind.isEmpty()) {
            sheet.leaveOut(row, CsvColumn.CHANNEL_KIND, "a channel is online or offline");
        }
    }

    private void readTeam(Row row, MomentDraft moment) {
        String team = row.text(CsvColumn.TEAM);
        if (!team.isEmpty() && !moment.team.isEmpty() && !moment.team.equals(team)) {
            sheet.leaveOut(row, CsvColumn.TEAM, "a touchpoint has one team, here " + moment.team);
        } else if (!team.isEmpty()) {
            moment.team = team;
        }
    }

    /** Where nobody says it, a moment with a channel or a team is a touchpoint. */
    private void readKind(Row row, String title, MomentDraft moment) {
        String kind = row.text(CsvColumn.KIND).toLowerCase(Locale.ROOT);
        if (!Set.of("", "touchpoint", "step").contains(kind)) {
            sheet.leaveOut(row, CsvColumn.KIND, "a moment is a touchpoint or a step");
        }
        boolean company = !moment.channels.isEmpty() || !moment.team.isEmpty();
        if (kind.equals("step") && company) {
            losses.add(
                    row.number(),
                    "A step has no channel and no team: %s became a touchpoint.",
                    Words.quoted(title));
        }
        moment.touchpoint |= company || kind.equals("touchpoint");
    }

    private void readEmotion(
            Row row, MomentDraft moment, Set<String> personas, List<String> evidence) {
        String cell = row.text(CsvColumn.EMOTION);
        String reason = row.text(CsvColumn.REASON);
        Optional<Integer> value = emotions.read(cell);
        if (value.isPresent()) {
            String sign = value.get() > 0 ? "+" : "";
            moment.facts.add(
                    new CsvFact("emotion", sign + value.get(), reason, personas, evidence, ""));
            return;
        }
        if (!cell.isEmpty()) {
            sheet.leaveOut(row, CsvColumn.EMOTION, "it is neither -2 to +2 nor a word for it");
        }
        if (!reason.isEmpty()) {
            sheet.leaveOut(row, CsvColumn.REASON, "there is no emotion to which it belongs");
        }
    }

    private String severity(Row row) {
        String cell = row.text(CsvColumn.SEVERITY).toLowerCase(Locale.ROOT);
        String word =
                Stream.of("low", "medium", "high")
                        .filter(it -> it.equals(cell) || it.substring(0, 1).equals(cell))
                        .findFirst()
                        .orElse("");
        if (!cell.isEmpty() && word.isEmpty()) {
            sheet.leaveOut(row, CsvColumn.SEVERITY, "it is none of low, medium and high");
        } else if (!word.isEmpty() && row.text(CsvColumn.PAIN).isEmpty()) {
            sheet.leaveOut(row, CsvColumn.SEVERITY, "there is no pain to which it belongs");
        }
        return word;
    }

    private void readOpportunity(Row row, MomentDraft moment, List<String> evidence, String pain) {
        String details = rating(row, CsvColumn.IMPORTANCE) + rating(row, CsvColumn.SATISFACTION);
        String opportunity = row.text(CsvColumn.OPPORTUNITY);
        if (!opportunity.isEmpty()) {
            moment.facts.add(
                    new CsvFact("opportunity", opportunity, details, Set.of(), evidence, pain));
        }
    }

    private String rating(Row row, CsvColumn column) {
        String cell = row.text(column);
        if (cell.isEmpty()) {
            return "";
        }
        Optional<BigDecimal> rating =
                Numbers.of(cell, sheet.hasDecimalCommas())
                        .filter(it -> it.signum() >= 0 && it.compareTo(BigDecimal.TEN) <= 0);
        if (rating.isEmpty()) {
            sheet.leaveOut(row, column, "it is no number from 0 to 10");
        } else if (row.text(CsvColumn.OPPORTUNITY).isEmpty()) {
            sheet.leaveOut(row, column, "there is no opportunity to which it belongs");
        }
        return rating.map(it -> " " + column.title() + " " + it.toPlainString()).orElse("");
    }

    /** The titles of a cell that may list several. */
    static Set<String> list(String cell) {
        return LIST.splitAsStream(cell)
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
