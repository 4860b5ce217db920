// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import journey.dsl.measures.Change;
import journey.model.Bindable;
import journey.model.Channel;
import journey.model.Direction;
import journey.model.DurationUnit;
import journey.model.EffortMethod;
import journey.model.Goal;
import journey.model.Metric;
import journey.model.Persona;
import journey.model.Source;
import journey.model.util.JourneySwitch;

/** Collects the facts of what maps refer to: personas, channels, sources and metrics. */
abstract class TopLevelFacts extends JourneySwitch<Object> {

    final FactList facts = new FactList();

    @Override
    public Object casePersona(Persona persona) {
        facts.add("segment", persona.getSegment());
        facts.add("goal", persona.getGoals());
        facts.add("pain", persona.getPains());
        persona.getBehaviours().forEach(behaviour -> facts.add("behaviour", behaviour));
        facts.add("prefers", persona.getPrefers());
        persona.getQuotes().forEach(quote -> facts.add("quote", quote));
        return null;
    }

    @Override
    public Object caseGoal(Goal goal) {
        facts.add("persona", goal.eContainer());
        return null;
    }

    @Override
    public Object caseChannel(Channel channel) {
        facts.add("kind", channel.getKind());
        return null;
    }

    @Override
    public Object caseSource(Source source) {
        facts.add("kind", source.getKind());
        facts.add("collected", FactList.span(source.getCollectedFrom(), source.getCollectedTo()));
        facts.add("data", source.getData());
        facts.add("table", source.getTable());
        facts.add("url", source.getUrl());
        facts.add("only where", source.getConditions());
        facts.add("time", source.getTimeColumn());
        facts.add("in", source.getTimeZone());
        facts.add("as", source.getTimeFormat());
        facts.add("customer", source.getCustomerColumns());
        facts.add("event", source.getEventColumn());
        facts.add("answers", source.getAnswers());
        return null;
    }

    @Override
    public Object caseBindable(Bindable shown) {
        facts.add("seen in", shown.getBindings());
        return null;
    }

    @Override
    public Object caseMetric(Metric metric) {
        facts.add("type", metric.getType());
        facts.add("scale", FactList.span(metric.getScaleMin(), metric.getScaleMax()));
        facts.add("method", FactList.unless(EffortMethod.UNSTATED, metric.getMethod()));
        facts.add("top", metric.getTopPoints());
        facts.add("unit", FactList.unless(DurationUnit.UNSTATED, metric.getUnit()));
        facts.add("better", FactList.unless(Direction.UNSTATED, Change.better(metric)));
        return null;
    }
}
