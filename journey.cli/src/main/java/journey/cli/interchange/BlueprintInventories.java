// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import static journey.cli.interchange.Inventory.title;
import static journey.cli.interchange.Inventory.titles;

import java.util.stream.Stream;
import journey.model.Artifact;
import journey.model.JourneyPackage.Literals;
import journey.model.Moment;
import journey.model.Work;
import org.eclipse.emf.ecore.EClass;

/** What customers see and hold, and the work behind it. */
final class BlueprintInventories {

    private BlueprintInventories() {}

    static Inventory<Artifact> artifacts() {
        return new Inventory<Artifact>(
                        journey ->
                                Inventory.moments(journey)
                                        .flatMap(it -> it.getArtifacts().stream()),
                        artifact -> artifact)
                .place()
                .touchpoint()
                .column("artifact", Artifact::getText)
                .column("for", artifact -> titles(artifact.getPersonas()));
    }

    static Inventory<Work> work() {
        return new Inventory<Work>(
                        journey -> Inventory.moments(journey).flatMap(BlueprintInventories::work),
                        work -> work)
                .place()
                .column("backstage", work -> text(work, Literals.BACKSTAGE_ACTIVITY))
                .column("support", work -> text(work, Literals.SUPPORT_PROCESS))
                .column("work team", work -> title(work.getTeam()))
                .column("systems", work -> titles(work.getSystems()))
                .column("after", work -> titles(work.getAfter()));
    }

    private static String text(Work work, EClass kind) {
        return work.eClass() == kind ? work.getText() : null;
    }

    private static Stream<Work> work(Moment moment) {
        return Stream.concat(moment.getBackstage().stream(), moment.getSupport().stream());
    }
}
