// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The map of {@link RandomData}, for the product and for the oracle. */
final class RandomMap {

    static final String TEXT =
            """
            source Events "Events" events {
                data "events.csv" time "at" in "Europe/Berlin" customer "card", "email" event "kind"
            }
            source App "App" analytics {
                data "app.jsonl" time "time" in "Europe/Berlin" customer "email", "device" event "name"
            }
            source Survey "Survey" survey {
                data "survey.csv" time "answered" in "Europe/Berlin" customer "email" event "page"
                answers NpsAll in "r"
                answers NpsSeen in "r"
                answers Csat in "c"
                answers EffortMean in "e"
                answers EffortNet in "e"
                answers EffortTop in "e"
                answers Score in "score"
                answers Sus in "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10"
            }
            metric CountFrom "Rows of one source" count
            metric CountAll "Rows" count
            metric CountSeen "Answers" count
            metric RateFrom "Rate from a source" rate
            metric RateAny "Rate from any" rate
            metric RateAgain "Comes again" rate
            metric Wait "Time" duration { unit hours }
            metric WaitBack "Time back" duration { unit minutes }
            metric NpsAll "NPS of all" nps
            metric NpsSeen "NPS of those who saw a page" nps
            metric Csat "CSAT" csat { scale 1 to 5 top 2 }
            metric EffortMean "CES" ces { scale 1 to 7 method mean higher is better }
            metric EffortNet "CES" ces { scale 1 to 7 method net higher is better }
            metric EffortTop "CES" ces { scale 1 to 7 method top 2 higher is better }
            metric Score "Score" score { scale 0 to 100 }
            metric Sus "SUS" sus
            journey J "J" {
                lost after 20 days
                stage S "S" {
                    measure EffortMean from Survey within 3 days
                    step A "A" {
                        seen in Events as "a", "a2"
                        seen in App as "a"
                        measure CountFrom from Events
                        measure CountAll
                        measure RateFrom from Events reaching B within 7 days
                        measure RateAny reaching C
                        measure RateAgain reaching A within 5 days
                        measure Wait until B
                        measure Csat from Survey within 10 days
                    }
                    step B "B" {
                        seen in Events as "b"
                        measure WaitBack until A within 2 days
                        measure EffortNet from Survey
                    }
                    step C "C" {
                        seen in App as "c"
                        measure EffortTop from Survey
                    }
                }
                stage T "T" {
                    step D "D"
                    measure NpsAll from Survey
                    measure Sus from Survey
                    measure Score from Survey
                }
                stage U "U" {
                    step E "E" {
                        seen in Survey as "p1"
                        measure NpsSeen from Survey
                        measure CountSeen from Survey
                    }
                }
            }
            """;

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static final OracleSource EVENTS =
            new OracleSource(
                    "events.csv", "at", Map.of("card", "card", "email", "email"), "kind", false);
    static final OracleSource APP =
            new OracleSource(
                    "app.jsonl",
                    "time",
                    Map.of("email", "email", "device", "device"),
                    "name",
                    false);
    static final OracleSource SURVEY =
            new OracleSource("survey.csv", "answered", Map.of("email", "email"), "page", true);

    static final List<OracleSource.Moment> MOMENTS =
            List.of(
                    new OracleSource.Moment(
                            "A", Map.of(EVENTS, Set.of("a", "a2"), APP, Set.of("a")), null),
                    new OracleSource.Moment("B", Map.of(EVENTS, Set.of("b")), null),
                    new OracleSource.Moment("C", Map.of(APP, Set.of("c")), null),
                    new OracleSource.Moment("E", Map.of(SURVEY, Set.of("p1")), null));

    private RandomMap() {}
}
