// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Maps with many of one thing. */
enum GrowingMap {
    STEPS_OF_ONE_NAME(n -> stage(each(n, i -> "step X \"%d\"".formatted(i)))),
    TOUCHPOINTS_OF_ONE_NAME(
            n ->
                    stage(
                            each(
                                    n,
                                    i ->
                                            "touchpoint X \"%d\" via C { emotion -1 pain Y \"y\" }"
                                                    .formatted(i)))),
    STAGES(n -> journey(each(n, i -> "stage S%d \"s\"".formatted(i)))),
    PERSONAS(n -> each(n, i -> "persona P%d \"p\"".formatted(i)) + journey("")),
    PERSONAS_OF_ONE_NAME(n -> each(n, i -> "persona P \"p\"") + journey("")),
    PERSONAS_OF_ONE_JOURNEY(
            n ->
                    each(n, i -> "persona P%d \"p\" { goal G \"g\" }".formatted(i))
                            + journey(
                                    "persona P0"
                                            + each(n - 1, i -> ", P%d".formatted(i + 1))
                                            + "stage S \"s\"")),
    PARTS_OF_JOURNEYS(
            n ->
                    "journey J0 \"j\" {}\n"
                            + each(
                                    n,
                                    i -> "journey J%d \"j\" { part of J%d }".formatted(i + 1, i))),
    CIRCLE_OF_JOURNEYS(
            n -> each(n, i -> "journey J%d \"j\" { part of J%d }".formatted(i, (i + 1) % n))),
    OBSERVATIONS(n -> moment(measure(each(n, i -> day(i) + " 5 n 400")))),
    OBSERVATIONS_BACKWARDS(n -> moment(measure(each(n, i -> day(n - i) + " 5 n 400")))),
    OBSERVATIONS_OF_ONE_PERIOD(n -> moment(measure(each(n, i -> "2026-Q1 5 n 400")))),
    MEASURES_OF_ONE_METRIC(n -> moment(each(n, i -> measure(day(i) + " 5 n 400")))),
    FACTS(
            n ->
                    moment(
                            each(
                                    n,
                                    i ->
                                            "emotion -1 expects \"e\" pain P%d \"p\" opportunity O%d \"o\" resolves P%d backstage \"b\""
                                                    .formatted(i, i, i)))),
    ONE_UNKNOWN_NAME(
            n ->
                    stage(
                            "touchpoint T \"t\" by X\n"
                                    + each(n, i -> "touchpoint T%d \"t\" via C".formatted(i)))),
    UNKNOWN_NAMES(
            n -> stage(each(n, i -> "touchpoint T%d \"t\" via X%d by Y%d".formatted(i, i, i)))),
    BRANCHES(n -> stage(each(n, i -> "step T%d \"t\" { leads to T%d }".formatted(i, (i + 1) % n)))),
    CHOICES(
            n ->
                    stage(
                            each(
                                    n,
                                    i ->
                                            "step T%d \"t\" { choice \"?\" { leads to T%d ends here } }"
                                                    .formatted(i, (i + 2) % n)))),
    ALTERNATIVES(
            n ->
                    stage(
                            "step A \"a\" { choice \"?\" {"
                                    + each(n, i -> "leads to T%d".formatted(i))
                                    + "} }"
                                    + each(n, i -> "step T%d \"t\" aside".formatted(i)))),
    OPTIONAL_MOMENTS(n -> stage(each(n, i -> "step T%d \"t\" optional".formatted(i)))),
    MOMENTS_ASIDE(n -> stage("step A \"a\"" + each(n, i -> "step T%d \"t\" aside".formatted(i)))),
    PARALLEL_MOMENTS(
            n ->
                    stage(
                            each(
                                    n,
                                    i ->
                                            "step T%d \"t\" %s"
                                                    .formatted(
                                                            i,
                                                            i % 5 == 0
                                                                    ? ""
                                                                    : "while T" + (i - 1))))),
    JOINS(n -> stage(each(n, i -> "step T%d \"t\" { joins T%d }".formatted(i, (i + 7) % n)))),
    TOO_MANY_PARALLEL_MOMENTS(
            n ->
                    stage(
                            "step T \"t\"\n"
                                    + each(
                                            n,
                                            i ->
                                                    "step T%d \"t\" while T { leads to T }"
                                                            .formatted(i)))),
    WORK(n -> moment(each(n, i -> "support W%d \"w\" after W%d".formatted(i, (i + 1) % n)))),
    ACTIONS(
            n ->
                    journey(
                            "stage S \"s\" {"
                                    + each(n, i -> "step T%d \"t\"".formatted(i))
                                    + "}"
                                    + each(
                                            n,
                                            i ->
                                                    "action A%d \"a\" { delivers T%d }"
                                                            .formatted(i, i)))),
    IGNORED_FINDINGS(
            n ->
                    journey(
                            each(
                                    n,
                                    i ->
                                            "// journey:ignore stage-without-goal -- later\nstage S%d \"s\""
                                                    .formatted(i)))),
    MISTAKES(n -> journey(each(n, i -> "stage \"s\"")));

    private final IntFunction<String> text;

    GrowingMap(IntFunction<String> text) {
        this.text = text;
    }

    /** The text of a map with this many of it. */
    String text(int count) {
        return text.apply(count);
    }

    private static String each(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String journey(String members) {
        return """
                channel C "c" online
                metric Nps "Nps" nps
                journey J "j" {
                %s}
                """
                .formatted(members);
    }

    private static String stage(String members) {
        return journey("stage S \"s\" {\n" + members + "}\n");
    }

    private static String moment(String members) {
        return stage("touchpoint T \"t\" via C {\n" + members + "}\n");
    }

    private static String measure(String observations) {
        return "measure Nps {\n" + observations + "\n}";
    }

    private static String day(int number) {
        return LocalDate.of(2000, 1, 1).plusDays(number).toString();
    }
}
