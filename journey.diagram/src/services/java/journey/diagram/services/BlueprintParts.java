// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import static journey.model.JourneyPackage.Literals.WORK__AFTER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.layout.WorkOrder;
import journey.model.Moment;
import journey.model.Touchpoint;
import journey.model.Work;
import org.eclipse.emf.ecore.EObject;

/** What a service blueprint shows besides elements: what is onstage, and which work follows. */
public final class BlueprintParts {

    private final ShapeLabels labels = new ShapeLabels();

    /** Where and whom customers meet at a touchpoint. */
    public String onstageLabel(Touchpoint touchpoint) {
        return Stream.of(labels.channelsLabel(touchpoint), labels.teamLabel(touchpoint))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** The work that a moment sets off; none when all waits for something else. */
    public List<Work> setOff(Moment moment) {
        return WorkOrder.of(List.copyOf(moment.getBackstage())).stream()
                .limit(1)
                .filter(work -> work.getAfter().isEmpty())
                .toList();
    }

    /** Lets work wait for other work. */
    public EObject waitFor(EObject work, EObject before) {
        List<Work> present = ((Work) work).getAfter();
        List<Work> more = new ArrayList<>(present);
        if (!more.contains(before)) {
            more.add((Work) before);
        }
        return ReferenceEdits.refer(work, WORK__AFTER, more);
    }

    public EObject doNotWaitFor(Work work, EObject before) {
        return ReferenceEdits.refer(work, WORK__AFTER, without(work, before));
    }

    public EObject waitForInstead(EObject work, EObject before, EObject now) {
        List<EObject> changed =
                ((Work) work)
                        .getAfter().stream()
                                .map(each -> each == before ? now : (EObject) each)
                                .distinct()
                                .toList();
        return ReferenceEdits.refer(work, WORK__AFTER, changed);
    }

    /** Lets other work wait instead. */
    public EObject moveWait(EObject element, EObject from, EObject to, EObject before) {
        List<Work> more = new ArrayList<>(((Work) to).getAfter());
        if (!more.contains(before)) {
            more.add((Work) before);
        }
        return ReferenceEdits.pass(WORK__AFTER, from, without((Work) from, before), to, more);
    }

    private static List<Work> without(Work work, EObject before) {
        return work.getAfter().stream().filter(each -> each != before).toList();
    }
}
