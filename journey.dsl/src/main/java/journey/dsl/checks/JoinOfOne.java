// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.JOIN__TARGET;

import com.google.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.RemoveJoin;
import journey.dsl.ways.CachedWays;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.model.Join;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds joins with a way that nobody else comes. */
@CheckInfo(
        id = "join-of-one",
        severity = Severity.INFO,
        group = CheckGroup.HYGIENE,
        fix = RemoveJoin.class)
public final class JoinOfOne extends JourneyCheck {

    private final CachedWays cachedWays;

    @Inject
    JoinOfOne(CachedWays cachedWays) {
        this.cachedWays = cachedWays;
    }

    @Check
    public void severalWaysMeet(Journey journey) {
        cachedWays.unlessInOrder(journey).ifPresent(this::check);
    }

    private void check(Ways ways) {
        Stream<Way> past = ways.moments().stream().flatMap(it -> ways.past(it).stream());
        Map<Moment, Long> waysTo =
                Stream.concat(ways.all(), past)
                        .flatMap(way -> way.target().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        ways.all()
                .filter(way -> way.target().map(waysTo::get).equals(Optional.of(1L)))
                .flatMap(way -> joinWith(way).stream())
                .forEach(it -> report(it, JOIN__TARGET, message(it.getTarget())));
    }

    /** A join whose target is for others leads to the moment after it. */
    private static Optional<Join> joinWith(Way way) {
        return way.said()
                .filter(Join.class::isInstance)
                .map(Join.class::cast)
                .filter(join -> way.target().filter(join.getTarget()::equals).isPresent());
    }
}
