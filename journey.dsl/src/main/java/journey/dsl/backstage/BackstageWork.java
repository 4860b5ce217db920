// SPDX-License-Identifier: EPL-2.0
package journey.dsl.backstage;

import java.util.List;
import java.util.stream.Stream;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.SupportProcess;
import journey.model.Work;

/** The work that goes on out of the customer's sight: backstage, and support below it. */
public final class BackstageWork {

    private BackstageWork() {}

    /** The work for a moment, backstage first. */
    public static List<Work> of(Moment moment) {
        return Stream.<Work>concat(moment.getBackstage().stream(), moment.getSupport().stream())
                .toList();
    }

    /** The work for all moments of a journey. */
    public static Stream<Work> in(Journey journey) {
        return journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .flatMap(moment -> of(moment).stream());
    }

    /**
     * Tells whether a journey says how the work goes on: that there is support, which systems are
     * used, or what waits for what. Else its work is a note here and there, and not meant to be
     * complete.
     */
    public static boolean isTold(Journey journey) {
        return in(journey)
                .anyMatch(
                        work ->
                                work instanceof SupportProcess
                                        || work.getName() != null
                                        || !work.getSystems().isEmpty()
                                        || !work.getAfter().isEmpty());
    }
}
