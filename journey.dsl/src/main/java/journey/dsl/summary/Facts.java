// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.util.List;
import journey.dsl.clauses.Declarations;
import journey.dsl.measures.OpportunityScore;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.Action;
import journey.model.Branch;
import journey.model.Choice;
import journey.model.Claim;
import journey.model.DurationUnit;
import journey.model.Emotion;
import journey.model.Ending;
import journey.model.Join;
import journey.model.Journey;
import journey.model.LifeCyclePhase;
import journey.model.Measure;
import journey.model.Measured;
import journey.model.Moment;
import journey.model.Observation;
import journey.model.Opportunity;
import journey.model.Pain;
import journey.model.PersonaSpecific;
import journey.model.Severity;
import journey.model.Stage;
import journey.model.StageGoal;
import journey.model.Touchpoint;
import journey.model.WayOut;
import journey.model.Work;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Collects the facts of an element. The switch goes from its class to those above it as long as the
 * answer is null: a touchpoint also tells what a moment tells, and what every claim does.
 */
final class Facts extends TopLevelFacts {

    private Facts() {}

    static List<Fact> of(EObject element) {
        Facts all = new Facts();
        all.doSwitch(element);
        return all.facts.toList();
    }

    @Override
    public Object caseJourney(Journey journey) {
        facts.add("purpose", journey.getPurpose());
        facts.add("state", journey.getState());
        facts.add("future of", journey.getFutureOf());
        facts.add("persona", journey.getPersonas());
        facts.add("owner", journey.getOwner());
        facts.add("reviewed", journey.getReviewed());
        facts.add("lost after", time(journey.getLostAfter(), journey.getLostAfterUnit()));
        facts.add("stage", journey.getStages());
        return null;
    }

    @Override
    public Object caseStage(Stage stage) {
        facts.add("as", FactList.unless(LifeCyclePhase.UNPLACED, stage.getPhase()));
        facts.add("goal", stage.getGoals());
        facts.add("stage", StageSummary.of(stage).text());
        return null;
    }

    @Override
    public Object caseStageGoal(StageGoal goal) {
        facts.add("serves", goal.getServes());
        return null;
    }

    @Override
    public Object caseTouchpoint(Touchpoint touchpoint) {
        facts.add("via", touchpoint.getChannels());
        facts.add("by", touchpoint.getTeam());
        return null;
    }

    @Override
    public Object caseMoment(Moment moment) {
        facts.add("key", moment.isKey() ? Messages.text("summary.key") : null);
        facts.add("proposed", moment.isProposed() ? Messages.text("summary.proposed") : null);
        facts.add("optional", moment.isOptional() ? Messages.text("summary.optional") : null);
        facts.add("aside", moment.isAside() ? Messages.text("summary.aside") : null);
        facts.add("while", moment.getParallelTo());
        for (EReference statements : Declarations.statements(moment.eClass())) {
            facts.add(
                    Declarations.keyword(statements.getEReferenceType()), moment.eGet(statements));
        }
        for (Emotion emotion : moment.getEmotions()) {
            facts.add(
                    "emotion", Labels.of(emotion) + PersonaWords.suffix(emotion) + reason(emotion));
        }
        facts.add("pain", moment.getPains());
        return null;
    }

    private static String time(Integer amount, DurationUnit unit) {
        return amount == null ? "" : amount + " " + unit;
    }

    private static String reason(Emotion emotion) {
        return emotion.getReason() == null ? "" : ": " + emotion.getReason();
    }

    @Override
    public Object caseEmotion(Emotion emotion) {
        facts.add("reason", emotion.getReason());
        return null;
    }

    @Override
    public Object casePain(Pain pain) {
        facts.add("severity", FactList.unless(Severity.UNRATED, pain.getSeverity()));
        return null;
    }

    @Override
    public Object caseOpportunity(Opportunity opportunity) {
        facts.add("resolves", opportunity.getResolves());
        facts.add("importance", opportunity.getImportance());
        facts.add("satisfaction", opportunity.getSatisfaction());
        facts.add("score", OpportunityScore.of(opportunity).orElse(null));
        return null;
    }

    @Override
    public Object caseWork(Work work) {
        facts.add("by", work.getTeam());
        facts.add("with", work.getSystems());
        facts.add("after", work.getAfter());
        return null;
    }

    @Override
    public Object caseBranch(Branch branch) {
        facts.add("leads to", branch.getTarget());
        return null;
    }

    @Override
    public Object caseJoin(Join join) {
        facts.add("joins", join.getTarget());
        return null;
    }

    @Override
    public Object caseEnding(Ending ending) {
        facts.add("ends", ending.isEverybody() ? Messages.text("summary.everybody") : null);
        return null;
    }

    @Override
    public Object caseWayOut(WayOut way) {
        facts.add("reason", way.getReason());
        facts.add("usual", way.isUsual() ? Messages.text("summary.usual") : null);
        return null;
    }

    @Override
    public Object caseChoice(Choice choice) {
        facts.add("way", choice.getWays());
        return null;
    }

    @Override
    public Object caseMeasure(Measure measure) {
        List<MeasureState> states = MeasureState.all(measure);
        for (MeasureState state : states) {
            facts.add("latest", state.latest().map(Observation::getPeriod).orElse(null));
            // The only state is the label of the measure.
            facts.add("state", states.size() > 1 ? state.text() : null);
            facts.add("change", state.changeText().orElse(null));
        }
        facts.add("metric", measure.getMetric());
        facts.add("from", measure.getSource());
        facts.add("reaching", measure.getReaching());
        facts.add("until", measure.getUntil());
        facts.add("within", time(measure.getWithin(), measure.getWithinUnit()));
        return null;
    }

    @Override
    public Object caseAction(Action action) {
        facts.add("delivers", action.getDelivers());
        facts.add("owner", action.getOwner());
        facts.add("due", action.getDue());
        facts.add("status", action.getStatus());
        facts.add("expects", action.getEffects());
        facts.add("measured", FactList.span(action.getMeasuredBefore(), action.getMeasuredAfter()));
        return null;
    }

    @Override
    public Object caseMeasured(Measured measured) {
        facts.add("measure", measured.getMeasures());
        return null;
    }

    @Override
    public Object casePersonaSpecific(PersonaSpecific part) {
        facts.add("for", Words.all(PersonaWords.all(part)));
        return null;
    }

    @Override
    public Object caseClaim(Claim claim) {
        facts.add(
                "evidence",
                claim.isAssumed() ? Messages.text("summary.assumed") : claim.getEvidence());
        return null;
    }
}
