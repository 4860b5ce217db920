// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import static journey.cli.interchange.Inventory.title;
import static journey.cli.interchange.Inventory.titles;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import journey.dsl.measures.OpportunityScore;
import journey.dsl.summary.Emotions;
import journey.model.Action;
import journey.model.ActionStatus;
import journey.model.Claim;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Opportunity;
import journey.model.Pain;
import journey.model.Severity;
import journey.model.Touchpoint;

/** What inventories there are. Their columns are a contract with scripts and spreadsheets. */
public enum InventoryKind {
    moments(MomentInventory::moments),

    touchpoints(
            () ->
                    new Inventory<Touchpoint>(
                                    journey ->
                                            Inventory.moments(journey)
                                                    .filter(Touchpoint.class::isInstance)
                                                    .map(Touchpoint.class::cast),
                                    touchpoint -> touchpoint)
                            .place()
                            .touchpoint()
                            .column("for", touchpoint -> titles(touchpoint.getPersonas()))
                            .column("key", Moment::isKey)
                            .column("proposed", Moment::isProposed)
                            .column("optional", Moment::isOptional)
                            .column("aside", Moment::isAside)
                            .column("while", touchpoint -> title(touchpoint.getParallelTo()))
                            .column("lowest emotion", InventoryKind::lowest)
                            .column("pains", touchpoint -> touchpoint.getPains().size())
                            .column(
                                    "opportunities",
                                    touchpoint -> touchpoint.getOpportunities().size())
                            .column("measures", touchpoint -> touchpoint.getMeasures().size())),

    pains(
            () ->
                    new Inventory<Referred<Pain, Opportunity>>(
                                    InventoryKind::pains, Referred::element)
                            .place()
                            .touchpoint()
                            .column("pain", row -> row.element().getTitle())
                            .column(
                                    "severity",
                                    row -> stated(row.element().getSeverity(), Severity.UNRATED))
                            .column("for", row -> titles(row.element().getPersonas()))
                            .column("evidence", row -> evidence(row.element()))
                            .column("assumed", row -> row.element().isAssumed())
                            .column("opportunities", row -> titles(row.by()))),

    artifacts(BlueprintInventories::artifacts),
    work(BlueprintInventories::work),
    ways(WayInventory::ways),

    opportunities(
            () ->
                    new Inventory<Referred<Opportunity, Action>>(
                                    InventoryKind::opportunities, Referred::element)
                            .place()
                            .touchpoint()
                            .column("opportunity", row -> row.element().getTitle())
                            .column("score", row -> OpportunityScore.of(row.element()).orElse(null))
                            .column("importance", row -> row.element().getImportance())
                            .column("satisfaction", row -> row.element().getSatisfaction())
                            .column("resolves", row -> titles(row.element().getResolves()))
                            .column("evidence", row -> evidence(row.element()))
                            .column("assumed", row -> row.element().isAssumed())
                            .column("actions", row -> titles(row.by()))),

    actions(
            () ->
                    new Inventory<Action>(
                                    journey -> journey.getActions().stream(), action -> action)
                            .column("journey", action -> title(action.eContainer()))
                            .column("action", Action::getTitle)
                            .column("owner", action -> title(action.getOwner()))
                            .column("due", Action::getDue)
                            .column("status", action -> action.getStatus().getLiteral())
                            .column("delivers", action -> titles(action.getDelivers()))
                            .column("expected effects", action -> titles(action.getEffects()))
                            .column("measured before", Action::getMeasuredBefore)
                            .column("measured after", Action::getMeasuredAfter)),

    measures(MeasureInventory::measures);

    /** Made only when it is asked for: a command names all kinds, and makes one of them or none. */
    private final Supplier<Inventory<?>> inventory;

    InventoryKind(Supplier<Inventory<?>> inventory) {
        this.inventory = inventory;
    }

    Inventory<?> inventory() {
        return inventory.get();
    }

    /** The inventory that has these columns; empty for a table of somebody else. */
    static Optional<InventoryKind> of(List<String> titles) {
        return Arrays.stream(values())
                .filter(kind -> kind.inventory().titles().equals(titles))
                .findFirst();
    }

    private static Stream<Referred<Pain, Opportunity>> pains(Journey journey) {
        return Referred.all(
                Inventory.moments(journey).flatMap(it -> it.getPains().stream()),
                Inventory.moments(journey).flatMap(it -> it.getOpportunities().stream()),
                Opportunity::getResolves);
    }

    /** An action that was dropped delivers nothing. */
    private static Stream<Referred<Opportunity, Action>> opportunities(Journey journey) {
        return Referred.all(
                Inventory.moments(journey).flatMap(it -> it.getOpportunities().stream()),
                journey.getActions().stream()
                        .filter(action -> action.getStatus() != ActionStatus.DROPPED),
                Action::getDelivers);
    }

    private static Integer lowest(Moment moment) {
        return Emotions.lowest(List.of(moment)).map(Emotion::getValue).orElse(null);
    }

    private static List<String> evidence(Claim claim) {
        return titles(claim.getEvidence());
    }

    private static String stated(Severity severity, Severity none) {
        return severity == none ? null : severity.getLiteral();
    }
}
