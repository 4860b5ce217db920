// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import journey.data.coding.CodedSource;
import journey.data.measure.Rounded;
import journey.data.measure.Sample;
import journey.data.measure.Scale;
import journey.data.privacy.Privacy;
import journey.data.privacy.Told;
import journey.data.run.DataRun;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowScore;
import journey.dsl.flow.FlowScore.Deviation;
import journey.dsl.statistics.Estimate;
import journey.dsl.statistics.Holm;
import journey.model.Answers;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.Moment;
import journey.model.Persona;
import org.eclipse.xtext.EcoreUtil2;

/**
 * Compares what customers answered who skipped or repeated a moment with what the others did who
 * were there. An answer is about the latest case that began before it, if that ended no more than
 * 30 days earlier.
 */
final class FlowScores {

    private static final long WINDOW = 30L * 24 * 3600 * 1_000_000;

    private final DataRun run;
    private final CaseScope scope;
    private final AlignedVariants variants;

    /** Those who deviate at a moment, and the others who were there. */
    private record Key(Moment moment, Deviation deviation) {}

    /** What some customers answered. */
    private static final class Group {
        private final Map<Double, Long> values = new TreeMap<>();
        private final Set<Integer> customers = new HashSet<>();

        void add(int customer, double value) {
            values.merge(value, 1L, Long::sum);
            customers.add(customer);
        }

        boolean isTold() {
            return Privacy.isMany(customers.size());
        }
    }

    /** Two groups that may be told, with how likely at least their difference is by chance. */
    private record Pair(Key key, Sample some, Sample rest, double probability) {}

    FlowScores(DataRun run, CaseScope scope, AlignedVariants variants) {
        this.run = run;
        this.scope = scope;
        this.variants = variants;
    }

    /** The scores of all metrics that the journey measures, in the order of the map. */
    List<FlowScore> all() {
        Set<Metric> measured =
                EcoreUtil2.getAllContentsOfType(scope.visits().journey(), Measure.class).stream()
                        .map(Measure::getMetric)
                        .collect(Collectors.toSet());
        List<FlowScore> scores = new ArrayList<>();
        for (CodedSource source : run.sources()) {
            for (Answers answers : source.source().getAnswers()) {
                if (measured.contains(answers.getMetric())
                        && source.source().getTimeColumn() != null
                        && !source.source().getCustomerColumns().isEmpty()) {
                    scores.addAll(of(source, answers));
                }
            }
        }
        return scores;
    }

    private List<FlowScore> of(CodedSource source, Answers answers) {
        Metric metric = answers.getMetric();
        Map<Key, Group> some = new LinkedHashMap<>();
        Map<Key, Group> rest = new LinkedHashMap<>();
        collect(source, answers, some, rest);
        List<Pair> pairs = new ArrayList<>();
        some.forEach(
                (key, group) -> {
                    Group others = rest.get(key);
                    if (group.isTold() && others != null && others.isTold()) {
                        pair(key, metric, group, others).ifPresent(pairs::add);
                    }
                });
        pairs.sort(
                (one, other) ->
                        Integer.compare(
                                scope.visits().number(one.key().moment()),
                                scope.visits().number(other.key().moment())));
        List<Boolean> isClear = Holm.significant(pairs.stream().map(Pair::probability).toList());
        List<FlowScore> scores = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            scores.add(
                    new FlowScore(
                            FlowNames.of(pair.key().moment()),
                            pair.key().deviation(),
                            metric.getName(),
                            Rounded.value(metric, pair.some().value()).doubleValue(),
                            Told.of(pair.some().n()).number().orElseThrow(),
                            Rounded.value(metric, pair.rest().value()).doubleValue(),
                            Told.of(pair.rest().n()).number().orElseThrow(),
                            isClear.get(i)));
        }
        return scores;
    }

    private void collect(
            CodedSource source, Answers answers, Map<Key, Group> some, Map<Key, Group> rest) {
        List<Persona> personas = scope.endings().personas();
        String value = source.value(answers);
        scope.database()
                .forEach(
                        """
                        select c.variant, coalesce(c.persona, -1), c.began < %1$d, a.customer, a.value
                        from (select customer, micros, %2$s as value from %3$s where %4$s and %5$s and micros <= %6$d) a
                        asof join flow_case c on a.customer = c.customer and a.micros >= c.began
                        where a.micros <= c.ended + %7$d
                        """
                                .formatted(
                                        scope.lateUntil(),
                                        value,
                                        source.relation(),
                                        source.isGiven(answers),
                                        Scale.of(answers.getMetric()).holds(value),
                                        source.now(),
                                        WINDOW),
                        row -> {
                            int persona = row.getInt(2);
                            VariantCount of =
                                    new VariantCount(
                                            0,
                                            row.getInt(1),
                                            persona < 0
                                                    ? Optional.empty()
                                                    : Optional.of(personas.get(persona)),
                                            row.getBoolean(3),
                                            false,
                                            1);
                            add(of, row.getInt(4), row.getDouble(5), some, rest);
                        });
    }

    private void add(
            VariantCount of,
            int customer,
            double value,
            Map<Key, Group> some,
            Map<Key, Group> rest) {
        Map<CaseFacts.Kind, Set<Moment>> deviations = variants.deviations(of);
        Set<Moment> repeated = deviations.get(CaseFacts.Kind.REPEATED);
        for (Moment moment : deviations.get(CaseFacts.Kind.SKIPPED)) {
            group(some, moment, Deviation.SKIPPED).add(customer, value);
        }
        for (Moment moment : deviations.get(CaseFacts.Kind.SEEN)) {
            group(rest, moment, Deviation.SKIPPED).add(customer, value);
            group(repeated.contains(moment) ? some : rest, moment, Deviation.REPEATED)
                    .add(customer, value);
        }
    }

    private static Group group(Map<Key, Group> groups, Moment moment, Deviation deviation) {
        return groups.computeIfAbsent(new Key(moment, deviation), any -> new Group());
    }

    /** Empty when the answers are too few to say how sure they are. */
    private static Optional<Pair> pair(Key key, Metric metric, Group some, Group rest) {
        Sample one = Scale.of(metric).of(metric, some.values);
        Sample other = Scale.of(metric).of(metric, rest.values);
        if (one.margin().isEmpty() || other.margin().isEmpty()) {
            return Optional.empty();
        }
        double chance = estimate(one).chanceOfDifference(estimate(other));
        return Optional.of(new Pair(key, one, other, chance));
    }

    /** The scale does not matter here: nobody looks at the ends of the interval. */
    private static Estimate estimate(Sample sample) {
        return Estimate.within(
                sample.value(),
                sample.margin().orElseThrow(),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
    }
}
