// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import java.util.ArrayList;
import java.util.List;
import journey.cli.interchange.MapText;
import journey.data.discovery.StageCuts.Cut;
import journey.data.privacy.Told;
import journey.dsl.editing.FreshNames;
import journey.dsl.text.Words;

/**
 * Writes the journey of a log: a step for each event, bound to it, with how often it happens, and
 * at the beginning of each stage how many come to the last event. Steps, since a touchpoint has a
 * channel, and a log names none.
 */
final class FirstMap {

    private final MapText map;
    private final FreshNames names;
    private final EventLog log;
    private final String source;
    private final List<Cut> stages;
    private final List<String> stageNames = new ArrayList<>();
    private final List<String> momentNames = new ArrayList<>();
    private String count = "";
    private String rate = "";

    /**
     * @param map takes the text
     * @param names gives those of the file
     * @param source the name of the source
     */
    FirstMap(MapText map, FreshNames names, EventLog log, String source) {
        this.map = map;
        this.names = names;
        this.log = log;
        this.source = source;
        stages =
                new StageCuts(
                                log.events().stream().map(LoggedEvent::value).toList(),
                                log.neighbours())
                        .cuts();
    }

    int stages() {
        return stages.size();
    }

    void write(String title) {
        String journey = names.take(title + " journey", "Journey");
        nameMoments();
        writeMetrics();
        map.gap();
        map.open("journey " + journey + " " + map.quoted(title));
        map.line("current");
        for (int i = 0; i < stages.size(); i++) {
            writeStage(i);
        }
        map.close();
    }

    private void nameMoments() {
        FreshNames ofJourney = new FreshNames();
        for (Cut stage : stages) {
            stageNames.add(ofJourney.take(title(stage), "Stage"));
            FreshNames ofStage = new FreshNames();
            for (int i = stage.first(); i < stage.end(); i++) {
                momentNames.add(ofStage.take(title(i), "Moment"));
            }
        }
    }

    private void writeMetrics() {
        count = names.take("Times", "Times");
        map.gap();
        map.line(
                "metric %s %s count { higher is better }"
                        .formatted(count, map.quoted("How often it happens")));
        if (log.last() > 0) {
            rate = names.take("Arrival", "Arrival");
            map.line(
                    "metric %s %s rate { higher is better }"
                            .formatted(
                                    rate, map.quoted("Share who come to: " + title(log.last()))));
        }
    }

    private void writeStage(int number) {
        Cut stage = stages.get(number);
        map.gap();
        map.open("stage " + stageNames.get(number) + " " + map.quoted(title(stage)));
        for (int i = stage.first(); i < stage.end(); i++) {
            map.open("step " + momentNames.get(i) + " " + map.quoted(title(i)));
            map.line(
                    "seen in %s as %s // %s"
                            .formatted(
                                    source, map.exact(log.events().get(i).value()), evidence(i)));
            map.line("measure %s from %s".formatted(count, source));
            if (i == stage.first() && i < log.last()) {
                writeRate(number);
            }
            map.close();
        }
        map.close();
    }

    private String evidence(int place) {
        LoggedEvent event = log.events().get(place);
        String customers =
                event.isOfMany()
                        ? Told.of(event.customers()).counted("customer")
                        : "fewer than 5 known customers";
        return place < log.neighbours().size()
                ? customers + "; " + log.neighbours().get(place).evidence()
                : customers;
    }

    private void writeRate(int stage) {
        String target = momentNames.get(log.last());
        for (int i = stage + 1; i < stages.size(); i++) {
            if (stages.get(i).first() <= log.last() && log.last() < stages.get(i).end()) {
                target = stageNames.get(i) + "." + target;
            }
        }
        long most = log.span() / 4;
        WaitingTime within = WaitingTime.of(log.mostOfTheWay().orElse(most), most);
        map.line(
                "measure %s from %s reaching %s within %s"
                        .formatted(rate, source, target, within.text()));
    }

    private String title(Cut stage) {
        if (stage.prefix().isPresent()) {
            return spoken(stage.prefix().get());
        }
        return stage.end() - stage.first() == 1
                ? title(stage.first())
                : title(stage.first()) + " to " + title(stage.end() - 1);
    }

    private String title(int place) {
        return spoken(log.events().get(place).value());
    }

    /** What programs call something, as people would. */
    private static String spoken(String value) {
        String words =
                MapText.plain(
                        value.replaceAll("(?<=[\\p{L}\\p{Nd}])[_.-]+(?=[\\p{L}\\p{Nd}])", " "));
        return words.isEmpty() ? "?" : Words.capitalized(words);
    }
}
