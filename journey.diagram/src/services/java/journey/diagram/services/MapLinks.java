// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import static journey.model.JourneyPackage.Literals.ACTION__DELIVERS;
import static journey.model.JourneyPackage.Literals.BRANCH__TARGET;
import static journey.model.JourneyPackage.Literals.JOIN__TARGET;
import static journey.model.JourneyPackage.Literals.OPPORTUNITY__RESOLVES;

import java.util.ArrayList;
import java.util.List;
import journey.model.Action;
import journey.model.Deliverable;
import journey.model.Join;
import journey.model.Moment;
import journey.model.Opportunity;
import journey.model.Pain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Tools for the edges of diagrams: what follows, resolves and delivers what. Like all tools they
 * ask for an edit of the text and return the element that they were used on.
 */
public final class MapLinks {

    /** Lets a moment or a choice lead to a moment. */
    public EObject addBranch(EObject source, EObject target) {
        MapTools.request(
                source,
                (written, editing) ->
                        editing.insertion()
                                .branch(written, (Moment) Editing.written(target, written)));
        return source;
    }

    /** Lets all go on from a moment with another one. */
    public EObject addJoin(EObject moment, EObject target) {
        MapTools.request(
                moment,
                (written, editing) ->
                        editing.insertion()
                                .join((Moment) written, (Moment) Editing.written(target, written)));
        return moment;
    }

    /** Lets a branch or a join lead to another moment. */
    public EObject leadTo(EObject way, EObject target) {
        EReference reference = way instanceof Join ? JOIN__TARGET : BRANCH__TARGET;
        return ReferenceEdits.refer(way, reference, List.of(target));
    }

    /** Moves a branch or a join with all that is said of it to another moment or choice. */
    public EObject leadFrom(EObject way, EObject source) {
        MapTools.request(
                way,
                (written, editing) ->
                        editing.move().into(written, Editing.written(source, written)));
        return way;
    }

    public EObject resolve(EObject opportunity, EObject pain) {
        List<Pain> present = ((Opportunity) opportunity).getResolves();
        return ReferenceEdits.refer(opportunity, OPPORTUNITY__RESOLVES, with(present, (Pain) pain));
    }

    public EObject doNotResolve(Opportunity opportunity, EObject pain) {
        return ReferenceEdits.refer(
                opportunity, OPPORTUNITY__RESOLVES, without(opportunity.getResolves(), pain));
    }

    public EObject resolveInstead(EObject opportunity, EObject before, EObject now) {
        List<Pain> present = ((Opportunity) opportunity).getResolves();
        return ReferenceEdits.refer(
                opportunity, OPPORTUNITY__RESOLVES, instead(present, before, now));
    }

    public EObject deliver(EObject action, EObject deliverable) {
        List<Deliverable> present = ((Action) action).getDelivers();
        return ReferenceEdits.refer(
                action, ACTION__DELIVERS, with(present, (Deliverable) deliverable));
    }

    public EObject doNotDeliver(Action action, EObject deliverable) {
        return ReferenceEdits.refer(
                action, ACTION__DELIVERS, without(action.getDelivers(), deliverable));
    }

    public EObject deliverInstead(EObject action, EObject before, EObject now) {
        List<Deliverable> present = ((Action) action).getDelivers();
        return ReferenceEdits.refer(action, ACTION__DELIVERS, instead(present, before, now));
    }

    /** Lets another opportunity resolve a pain. */
    public EObject moveResolution(EObject element, EObject from, EObject to, EObject pain) {
        return ReferenceEdits.pass(
                OPPORTUNITY__RESOLVES,
                from,
                without(((Opportunity) from).getResolves(), pain),
                to,
                with(((Opportunity) to).getResolves(), (Pain) pain));
    }

    /** Lets another action deliver something. */
    public EObject moveDelivery(EObject element, EObject from, EObject to, EObject deliverable) {
        return ReferenceEdits.pass(
                ACTION__DELIVERS,
                from,
                without(((Action) from).getDelivers(), deliverable),
                to,
                with(((Action) to).getDelivers(), (Deliverable) deliverable));
    }

    private static <T extends EObject> List<T> with(List<T> targets, T target) {
        List<T> more = new ArrayList<>(targets);
        if (!more.contains(target)) {
            more.add(target);
        }
        return more;
    }

    private static <T extends EObject> List<T> without(List<T> targets, EObject target) {
        return targets.stream().filter(each -> each != target).toList();
    }

    private static List<EObject> instead(
            List<? extends EObject> targets, EObject before, EObject now) {
        return targets.stream()
                .map(each -> each == before ? now : (EObject) each)
                .distinct()
                .toList();
    }
}
