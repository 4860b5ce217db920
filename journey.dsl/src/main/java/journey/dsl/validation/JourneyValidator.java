// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.lang.reflect.Method;
import journey.dsl.check.JourneyCheck;
import journey.dsl.checks.ActionOverdue;
import journey.dsl.checks.ActionWithoutDue;
import journey.dsl.checks.ActionWithoutMetric;
import journey.dsl.checks.ActionWithoutOwner;
import journey.dsl.checks.AnswersWithoutData;
import journey.dsl.checks.AssumedPersona;
import journey.dsl.checks.ChannelNotDeclared;
import journey.dsl.checks.ChannelNotUsed;
import journey.dsl.checks.ChoiceWithOneWay;
import journey.dsl.checks.CircularImport;
import journey.dsl.checks.CircularReference;
import journey.dsl.checks.DeliversExistingMoment;
import journey.dsl.checks.DropOffWithoutPain;
import journey.dsl.checks.DuplicateFact;
import journey.dsl.checks.DuplicateName;
import journey.dsl.checks.DuplicatePeriod;
import journey.dsl.checks.EmotionContradicted;
import journey.dsl.checks.EmotionOutOfRange;
import journey.dsl.checks.EventClaimedTwice;
import journey.dsl.checks.ExpectationGapWithoutAction;
import journey.dsl.checks.FlowOutOfDate;
import journey.dsl.checks.ForUnknownPersona;
import journey.dsl.checks.FutureWithoutActions;
import journey.dsl.checks.GoalNotServed;
import journey.dsl.checks.IllDefinedMetric;
import journey.dsl.checks.IncomparableMeasures;
import journey.dsl.checks.JoinOfOne;
import journey.dsl.checks.JourneyEndsAtPurchase;
import journey.dsl.checks.JourneyWithoutPersona;
import journey.dsl.checks.JourneyWithoutPurpose;
import journey.dsl.checks.JourneyWithoutStage;
import journey.dsl.checks.KeyMomentUnmeasured;
import journey.dsl.checks.MeasureDoesNotFit;
import journey.dsl.checks.MeasureDropped;
import journey.dsl.checks.MeasureWithoutObservation;
import journey.dsl.checks.MeasureWithoutSource;
import journey.dsl.checks.MeasureWithoutTarget;
import journey.dsl.checks.MissingImport;
import journey.dsl.checks.MomentMostlySkipped;
import journey.dsl.checks.MomentNeverSeen;
import journey.dsl.checks.NegativeEmotionWithoutPain;
import journey.dsl.checks.OpportunityWithoutAction;
import journey.dsl.checks.OrderContradicted;
import journey.dsl.checks.PainWithoutEvidence;
import journey.dsl.checks.PainWithoutOpportunity;
import journey.dsl.checks.ParallelMoments;
import journey.dsl.checks.PersonaChannelMismatch;
import journey.dsl.checks.ProposedInCurrentWithoutAction;
import journey.dsl.checks.ReversedTime;
import journey.dsl.checks.ScoreOutOfRange;
import journey.dsl.checks.SmallSample;
import journey.dsl.checks.StageWithoutEmotion;
import journey.dsl.checks.StageWithoutGoal;
import journey.dsl.checks.StageWithoutTouchpoint;
import journey.dsl.checks.StaleMeasure;
import journey.dsl.checks.StaleReview;
import journey.dsl.checks.TargetMissed;
import journey.dsl.checks.TargetMomentNotSeen;
import journey.dsl.checks.TooManyStages;
import journey.dsl.checks.TouchpointWithoutBackstage;
import journey.dsl.checks.TouchpointWithoutChannel;
import journey.dsl.checks.TouchpointWithoutExperience;
import journey.dsl.checks.TouchpointWithoutTeam;
import journey.dsl.checks.TwoUsualWays;
import journey.dsl.checks.UnassignedWork;
import journey.dsl.checks.UnfinishedText;
import journey.dsl.checks.UnmeasuredStage;
import journey.dsl.checks.UnorderedObservations;
import journey.dsl.checks.UnplannedWay;
import journey.dsl.checks.UnprovenImprovement;
import journey.dsl.checks.UnreachedMoment;
import journey.dsl.checks.UnreadableTime;
import journey.dsl.checks.UnusedChannel;
import journey.dsl.checks.UnusedMetric;
import journey.dsl.checks.UnusedPersona;
import journey.dsl.checks.UnusedSource;
import journey.dsl.checks.UnusedSystem;
import journey.dsl.checks.UnusedTeam;
import journey.dsl.checks.ValueOutOfScale;
import journey.dsl.checks.WayForOtherPersonas;
import journey.dsl.checks.WayWithoutEnd;
import journey.dsl.checks.WindowInMonths;
import journey.dsl.checks.WorkWaitsForItself;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.ComposedChecks;

/** Runs all checks. A new check is added to this list, which is also the catalogue. */
@ComposedChecks(
        validators = {
            ActionOverdue.class,
            ActionWithoutDue.class,
            ActionWithoutMetric.class,
            ActionWithoutOwner.class,
            AnswersWithoutData.class,
            AssumedPersona.class,
            ChannelNotDeclared.class,
            ChannelNotUsed.class,
            ChoiceWithOneWay.class,
            CircularImport.class,
            CircularReference.class,
            DeliversExistingMoment.class,
            DropOffWithoutPain.class,
            DuplicateFact.class,
            DuplicateName.class,
            DuplicatePeriod.class,
            EmotionContradicted.class,
            EmotionOutOfRange.class,
            EventClaimedTwice.class,
            ExpectationGapWithoutAction.class,
            FlowOutOfDate.class,
            ForUnknownPersona.class,
            FutureWithoutActions.class,
            GoalNotServed.class,
            IllDefinedMetric.class,
            IncomparableMeasures.class,
            JoinOfOne.class,
            JourneyEndsAtPurchase.class,
            JourneyWithoutPersona.class,
            JourneyWithoutPurpose.class,
            JourneyWithoutStage.class,
            KeyMomentUnmeasured.class,
            MeasureDoesNotFit.class,
            MeasureDropped.class,
            MeasureWithoutObservation.class,
            MeasureWithoutSource.class,
            MeasureWithoutTarget.class,
            MissingImport.class,
            MomentMostlySkipped.class,
            MomentNeverSeen.class,
            NegativeEmotionWithoutPain.class,
            OpportunityWithoutAction.class,
            OrderContradicted.class,
            PainWithoutEvidence.class,
            PainWithoutOpportunity.class,
            ParallelMoments.class,
            PersonaChannelMismatch.class,
            ProposedInCurrentWithoutAction.class,
            ReversedTime.class,
            ScoreOutOfRange.class,
            SmallSample.class,
            StageWithoutEmotion.class,
            StageWithoutGoal.class,
            StageWithoutTouchpoint.class,
            StaleMeasure.class,
            StaleReview.class,
            TargetMissed.class,
            TargetMomentNotSeen.class,
            TooManyStages.class,
            TouchpointWithoutBackstage.class,
            TouchpointWithoutChannel.class,
            TouchpointWithoutExperience.class,
            TouchpointWithoutTeam.class,
            TwoUsualWays.class,
            UnassignedWork.class,
            UnfinishedText.class,
            UnmeasuredStage.class,
            UnorderedObservations.class,
            UnplannedWay.class,
            UnprovenImprovement.class,
            UnreachedMoment.class,
            UnreadableTime.class,
            UnusedChannel.class,
            UnusedMetric.class,
            UnusedPersona.class,
            UnusedSource.class,
            UnusedSystem.class,
            UnusedTeam.class,
            ValueOutOfScale.class,
            WayForOtherPersonas.class,
            WayWithoutEnd.class,
            WindowInMonths.class,
            WorkWaitsForItself.class,
        })
public class JourneyValidator extends AbstractJourneyValidator {

    @Override
    protected MethodWrapper createMethodWrapper(AbstractDeclarativeValidator check, Method method) {
        return new MethodWrapper(check, method) {
            @Override
            public void invoke(State state) {
                if (!(check instanceof JourneyCheck asked) || asked.isOn(state.context)) {
                    super.invoke(state);
                }
            }
        };
    }
}
