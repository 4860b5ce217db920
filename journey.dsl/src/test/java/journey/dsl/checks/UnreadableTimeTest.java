// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class UnreadableTimeTest {

    private static final String ID = "unreadable-time";

    @Inject private Maps maps;

    private static String map(String time) {
        return "source Till \"Till records\" events { data \"t.csv\" time \"at\" %s }"
                .formatted(time);
    }

    @Test
    void reportsZoneThatNobodyKnowsWithTheNearest() {
        Issue issue =
                maps.assertReported(map("in \"Europe/Berln\""), ID, "Till", "\"Europe/Berln\"");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "There is no time zone \"Europe/Berln\"; did you mean \"Europe/Berlin\"?",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gotham City", "+02:00", ""})
    void reportsZoneLikeNoOther(String zone) {
        assertEquals(
                "There is no time zone \"%s\". Zones are named as in the IANA database: Europe/Berlin."
                        .formatted(zone),
                maps.onlyIssue(map("in \"" + zone + "\""), ID).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+3"})
    void acceptsZoneOfIana(String zone) {
        maps.assertNotReported(map("in \"" + zone + "\""), ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TT.MM.JJJJ",
                "dd/MM/yyyy {HH}",
                "DD/MM/YYYY",
                "dd/MM/yyyy[ HH:mm]",
                "Epoch",
                "'unfinished",
                "w yyyy",
                "YYYY-'W'ww-e",
                "dd/MM/yyyy HH:mm VV"
            })
    void reportsFormThatIsNoPattern(String format) {
        assertEquals(
                "By \"%s\" no time can be read: it is neither 'epoch' nor a pattern such as \"dd/MM/yyyy HH:mm\"."
                        .formatted(format),
                maps.onlyIssue(map("as \"" + format + "\""), ID).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd/mm/yyyy", "dd.MM. HH:mm", "HH:mm", ""})
    void reportsFormWithoutADay(String format) {
        assertEquals(
                "\"%s\" does not tell the day: write year, month and day, as in \"dd/MM/yyyy\"."
                        .formatted(format),
                maps.onlyIssue(map("as \"" + format + "\""), ID).getMessage());
    }

    @Test
    void reportsHoursThatMayBeMorningOrEvening() {
        assertEquals(
                "\"dd/MM/yyyy hh:mm\" does not tell the time of day: write \"HH:mm\", or \"hh:mm a\" for the first or second half.",
                maps.onlyIssue(map("as \"dd/MM/yyyy hh:mm\""), ID).getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "epoch",
                "dd/MM/yyyy HH:mm",
                "MM/dd/yy",
                "d MMM yyyy, h:mm a",
                "EEE, d MMM yyyy HH:mm:ss Z",
                "yyyyMMdd'T'HHmmss",
                "yyyy-MM-dd HH:mm:ss.SSSXXX",
                "yyyy-DDD"
            })
    void acceptsFormByWhichTimesAreRead(String format) {
        maps.assertNotReported(map("as \"" + format + "\""), ID);
    }
}
