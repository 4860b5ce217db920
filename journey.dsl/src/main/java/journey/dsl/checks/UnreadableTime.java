// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.SOURCE__TIME_FORMAT;
import static journey.model.JourneyPackage.Literals.SOURCE__TIME_ZONE;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.data.TimeFormat;
import journey.dsl.text.Spelling;
import journey.dsl.text.Words;
import journey.model.Source;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds time zones that nobody knows, and forms of times by which none can be read. */
@CheckInfo(id = "unreadable-time", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class UnreadableTime extends JourneyCheck {

    @Check
    public void timesCanBeRead(Source source) {
        String zone = source.getTimeZone();
        Set<String> zones = ZoneId.getAvailableZoneIds();
        if (zone != null && !zones.contains(zone)) {
            Optional<String> meant = Spelling.nearest(zone, zones.stream());
            String shown = Words.quoted(zone);
            String message =
                    meant.map(it -> variant("zone-meant", shown, it))
                            .orElseGet(() -> variant("zone", shown));
            report(source, SOURCE__TIME_ZONE, message);
        }
        String format = source.getTimeFormat();
        if (format != null) {
            TimeFormat.fault(format)
                    .map(fault -> fault(fault, Words.quoted(format)))
                    .ifPresent(message -> report(source, SOURCE__TIME_FORMAT, message));
        }
    }

    private String fault(TimeFormat.Fault fault, String format) {
        return switch (fault) {
            case UNKNOWN -> variant("format", format);
            case NO_DATE -> variant("no-date", format);
            case NO_TIME -> variant("no-time", format);
        };
    }
}
