// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import static journey.cli.interchange.Inventory.title;
import static journey.cli.interchange.Inventory.titles;

import java.util.stream.Stream;
import journey.dsl.clauses.Declarations;
import journey.model.Artifact;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Work;

/** What customers see and hold, and the work behind it. */
final class BlueprintInventories {

    private BlueprintInventories() {}

    static Inventory<Artifact> artifacts() {
        return new Inventory<Artifact>(
                        journey -> moments(journey).flatMap(it -> it.getArtifacts().stream()),
                        artifact -> artifact)
                .place()
                .touchpoint()
                .column("artifact", Artifact::getText)
                .column("for", artifact -> titles(artifact.getPersonas()));
    }

    static Inventory<Work> work() {
        return new Inventory<Work>(
                        journey -> moments(journey).flatMap(BlueprintInventories::work),
                        work -> work)
                .place()
                .column("kind", work -> Declarations.keyword(work.eClass()))
                .column("work", Work::getText)
                .column("team", work -> title(work.getTeam()))
                .column("systems", work -> titles(work.getSystems()))
                .column("after", work -> titles(work.getAfter()));
    }

    private static Stream<Work> work(Moment moment) {
        return Stream.concat(moment.getBackstage().stream(), moment.getSupport().stream());
    }

    private static Stream<Moment> moments(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getMoments().stream());
    }
}
