// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.render.svg.TextStyle.BODY;
import static journey.render.svg.TextStyle.SMALL;
import static journey.render.svg.TextStyle.STRONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import journey.dsl.clauses.Declarations;
import journey.dsl.measures.OpportunityScore;
import journey.dsl.summary.Labels;
import journey.dsl.summary.MeasureState;
import journey.dsl.summary.PersonaWords;
import journey.dsl.text.Words;
import journey.model.Action;
import journey.model.Artifact;
import journey.model.Channel;
import journey.model.Claim;
import journey.model.Emotion;
import journey.model.ExpectedEffect;
import journey.model.Goal;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.Opportunity;
import journey.model.Pain;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import journey.model.Severity;
import journey.model.Source;
import journey.model.StageGoal;
import journey.model.Statement;
import journey.model.Team;
import journey.model.Touchpoint;
import journey.model.Work;
import journey.model.util.JourneySwitch;
import org.eclipse.emf.ecore.EObject;

/** What a map says about an element, in the box of the element. */
final class BoxWords extends JourneySwitch<Object> {

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final boolean withOnstage;

    private BoxWords(boolean withOnstage) {
        this.withOnstage = withOnstage;
    }

    /** The paragraphs of an element, from top to bottom; none for an emotion without words. */
    static List<Paragraph> of(EObject element) {
        return new BoxWords(true).all(element);
    }

    /** The paragraphs of a moment, without where and whom the customer meets. */
    static List<Paragraph> ofMomentAlone(Moment moment) {
        return new BoxWords(false).all(moment);
    }

    private List<Paragraph> all(EObject element) {
        if (doSwitch(element) == null) {
            add(BODY, null, Labels.of(element));
        }
        return List.copyOf(paragraphs);
    }

    /** Adds a paragraph, unless there is nothing to say. */
    private void add(TextStyle style, Icon icon, String text) {
        if (!text.isBlank()) {
            paragraphs.add(new Paragraph(style, icon, text));
        }
    }

    private Object done() {
        return this;
    }

    @Override
    public Object caseStageGoal(StageGoal goal) {
        add(BODY, null, Labels.of(goal));
        for (Goal served : known(goal.getServes())) {
            String whose = PersonaWords.of((Persona) served.eContainer(), goal);
            add(SMALL, Icon.PERSON, whose + ": " + Labels.of(served));
        }
        return done();
    }

    @Override
    public Object caseMoment(Moment moment) {
        add(SMALL, Icon.KEY, moment.isKey() ? "Moment of truth" : "");
        add(SMALL, Icon.PROPOSED, moment.isProposed() ? "Proposed" : "");
        add(SMALL, Icon.OPTIONAL, moment.isOptional() ? "Optional" : "");
        String parallel = label(moment.getParallelTo());
        add(SMALL, Icon.PARALLEL, parallel.isEmpty() ? "" : "While: " + parallel);
        add(STRONG, null, Labels.of(moment));
        if (withOnstage && moment instanceof Touchpoint touchpoint) {
            paragraphs.addAll(CompanyWords.onstage(touchpoint));
        }
        addPersonas(moment);
        return done();
    }

    @Override
    public Object caseChannel(Channel channel) {
        add(BODY, Icon.of(channel.getKind()), Labels.of(channel));
        return done();
    }

    @Override
    public Object caseTeam(Team team) {
        add(BODY, Icon.TEAM, Labels.of(team));
        return done();
    }

    @Override
    public Object caseSource(Source source) {
        add(BODY, Icon.SOURCE, Labels.of(source));
        return done();
    }

    @Override
    public Object caseStatement(Statement statement) {
        String label = Words.capitalized(Declarations.keyword(statement.eClass()));
        return statement(label, statement, Labels.of(statement));
    }

    @Override
    public Object caseEmotion(Emotion emotion) {
        String reason = Objects.requireNonNullElse(emotion.getReason(), "");
        return reason.isEmpty() ? done() : statement(Labels.of(emotion), emotion, reason);
    }

    private <T extends Claim & PersonaSpecific> Object statement(
            String what, T statement, String text) {
        add(SMALL, null, what);
        add(BODY, null, text);
        addPersonas(statement);
        addEvidence(statement);
        return done();
    }

    @Override
    public Object casePain(Pain pain) {
        Severity severity = pain.getSeverity();
        add(
                SMALL,
                Icon.of(severity),
                severity == Severity.UNRATED ? "" : Words.capitalized(severity.getLiteral()));
        add(BODY, null, Labels.of(pain));
        addPersonas(pain);
        addEvidence(pain);
        return done();
    }

    @Override
    public Object caseOpportunity(Opportunity opportunity) {
        add(BODY, null, Labels.of(opportunity));
        OpportunityScore.of(opportunity)
                .ifPresent(score -> add(STRONG, null, "Score " + Words.figure(score)));
        for (Pain pain : known(opportunity.getResolves())) {
            add(SMALL, null, "Resolves: " + Labels.of(pain));
        }
        addEvidence(opportunity);
        return done();
    }

    @Override
    public Object caseWork(Work work) {
        paragraphs.addAll(CompanyWords.work(work, before -> true));
        return done();
    }

    @Override
    public Object caseArtifact(Artifact artifact) {
        add(BODY, null, Labels.of(artifact));
        addPersonas(artifact);
        return done();
    }

    @Override
    public Object caseMeasure(Measure measure) {
        for (MeasureState state : MeasureState.all(measure)) {
            add(STRONG, null, name(measure) + state.valueOrNone());
            state.latest().ifPresent(latest -> add(SMALL, null, latest.getPeriod().text()));
            state.latest().ifPresent(this::addPersonas);
            state.sample().ifPresent(sample -> add(SMALL, null, sample));
            state.target()
                    .ifPresent(
                            target -> add(SMALL, Icon.of(state.verdict()), verdict(state, target)));
            state.changeText().ifPresent(change -> add(SMALL, null, change));
        }
        add(SMALL, null, label(measure.getMetric()));
        add(SMALL, Icon.SOURCE, label(measure.getSource()));
        return done();
    }

    private static String name(Measure measure) {
        return label(measure.getMetric()).isEmpty() ? "" : measure.getMetric().getName() + " ";
    }

    private static String verdict(MeasureState state, String target) {
        return "target "
                + target
                + switch (state.verdict()) {
                    case MET -> ": met";
                    case MISSED -> ": missed";
                    case UNPROVEN -> ": unproven";
                    case NO_TARGET, NO_OBSERVATION -> "";
                };
    }

    @Override
    public Object caseAction(Action action) {
        add(BODY, null, Labels.of(action));
        add(SMALL, Icon.of(action.getStatus()), Words.capitalized(action.getStatus().getLiteral()));
        add(
                SMALL,
                Icon.DUE,
                Optional.ofNullable(action.getDue()).map(day -> "due " + day).orElse(""));
        add(SMALL, Icon.TEAM, label(action.getOwner()));
        for (ExpectedEffect effect : action.getEffects()) {
            add(SMALL, null, "Expects " + Labels.of(effect));
        }
        return done();
    }

    private void addPersonas(PersonaSpecific part) {
        add(SMALL, Icon.PERSON, Words.all(PersonaWords.all(part)));
    }

    private void addEvidence(Claim claim) {
        add(SMALL, Icon.ASSUMED, claim.isAssumed() ? "Assumed" : "");
        for (Source source : known(claim.getEvidence())) {
            add(SMALL, Icon.SOURCE, Labels.of(source));
        }
    }

    private static String label(EObject element) {
        return element == null || element.eIsProxy() ? "" : Labels.of(element);
    }

    private static <T extends EObject> List<T> known(List<T> elements) {
        return elements.stream().filter(element -> !element.eIsProxy()).toList();
    }
}
