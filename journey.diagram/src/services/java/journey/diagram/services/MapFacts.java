// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import static journey.model.JourneyPackage.Literals.ACTION__DELIVERS;
import static journey.model.JourneyPackage.Literals.ACTION__STATUS;
import static journey.model.JourneyPackage.Literals.BACKSTAGE_ACTIVITY__TEXT;
import static journey.model.JourneyPackage.Literals.BRANCH__REASON;
import static journey.model.JourneyPackage.Literals.BRANCH__TARGET;
import static journey.model.JourneyPackage.Literals.EMOTION__REASON;
import static journey.model.JourneyPackage.Literals.EMOTION__VALUE;
import static journey.model.JourneyPackage.Literals.MOMENT__KEY;
import static journey.model.JourneyPackage.Literals.MOMENT__PROPOSED;
import static journey.model.JourneyPackage.Literals.OPPORTUNITY__RESOLVES;
import static journey.model.JourneyPackage.Literals.PAIN__SEVERITY;
import static journey.model.JourneyPackage.Literals.PERSONA_SPECIFIC__PERSONAS;
import static journey.model.JourneyPackage.Literals.STAGE_GOAL__TEXT;
import static journey.model.JourneyPackage.Literals.STATEMENT__TEXT;
import static journey.model.JourneyPackage.Literals.TITLED_ELEMENT__TITLE;
import static journey.model.JourneyPackage.Literals.TOUCHPOINT__CHANNELS;
import static journey.model.JourneyPackage.Literals.TOUCHPOINT__TEAM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import journey.dsl.editing.TextEdit;
import journey.model.Action;
import journey.model.BackstageActivity;
import journey.model.Branch;
import journey.model.Channel;
import journey.model.Deliverable;
import journey.model.Emotion;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.model.Opportunity;
import journey.model.Pain;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import journey.model.StageGoal;
import journey.model.Statement;
import journey.model.Team;
import journey.model.TitledElement;
import journey.model.Touchpoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Tools that change what elements say. Each asks for an edit of the text and changes nothing
 * itself; it returns the element that it was used on, which is what Sirius goes on with.
 */
public final class MapFacts {

    private final MapStates states = new MapStates();

    public boolean canSetChannels(EObject element) {
        return states.canEdit(element) && element instanceof Touchpoint;
    }

    public boolean canSetTeam(EObject element) {
        return canSetChannels(element);
    }

    public boolean canSetPersonas(EObject element) {
        return states.canEdit(element) && element instanceof PersonaSpecific;
    }

    public boolean canMark(EObject element) {
        return states.canEdit(element) && element instanceof Moment;
    }

    public List<Channel> availableChannels(EObject element) {
        return Ancestors.visible(element, Channel.class);
    }

    public List<Team> availableTeams(EObject element) {
        return Ancestors.visible(element, Team.class);
    }

    public List<Persona> availablePersonas(EObject element) {
        return Ancestors.visible(element, Persona.class);
    }

    /** Writes the text that stands on the shape of an element. */
    public EObject writeText(EObject element, String text) {
        EStructuralFeature feature = textOf(element);
        return feature == null ? element : set(element, feature, text);
    }

    private static EStructuralFeature textOf(EObject element) {
        if (element instanceof TitledElement) {
            return TITLED_ELEMENT__TITLE;
        } else if (element instanceof Statement) {
            return STATEMENT__TEXT;
        } else if (element instanceof StageGoal) {
            return STAGE_GOAL__TEXT;
        } else if (element instanceof BackstageActivity) {
            return BACKSTAGE_ACTIVITY__TEXT;
        } else if (element instanceof Branch) {
            return BRANCH__REASON;
        }
        return element instanceof Emotion ? EMOTION__REASON : null;
    }

    /** Writes how customers feel, from -2 to +2. */
    public EObject writeEmotion(EObject emotion, String value) {
        return set(emotion, EMOTION__VALUE, value.strip());
    }

    public EObject writeSeverity(EObject pain, String severity) {
        return set(pain, PAIN__SEVERITY, severity);
    }

    public EObject writeStatus(EObject action, String status) {
        return set(action, ACTION__STATUS, status);
    }

    public EObject toggleKey(EObject moment) {
        return set(moment, MOMENT__KEY, !((Moment) moment).isKey());
    }

    public EObject toggleProposed(EObject moment) {
        return set(moment, MOMENT__PROPOSED, !((Moment) moment).isProposed());
    }

    public EObject chooseChannels(EObject touchpoint, Collection<EObject> channels) {
        return refer(touchpoint, TOUCHPOINT__CHANNELS, channels);
    }

    /** Sirius gives a single choice by itself. */
    public EObject chooseChannels(EObject touchpoint, EObject channel) {
        return refer(touchpoint, TOUCHPOINT__CHANNELS, List.of(channel));
    }

    public EObject chooseTeam(EObject touchpoint, EObject team) {
        return refer(touchpoint, TOUCHPOINT__TEAM, List.of(team));
    }

    public EObject choosePersonas(EObject part, Collection<EObject> personas) {
        return refer(part, PERSONA_SPECIFIC__PERSONAS, personas);
    }

    /** Sirius gives a single choice by itself. */
    public EObject choosePersonas(EObject part, EObject persona) {
        return refer(part, PERSONA_SPECIFIC__PERSONAS, List.of(persona));
    }

    /** Writes channels by their names, with commas between them. */
    public EObject writeChannels(EObject touchpoint, String names) {
        return refer(touchpoint, TOUCHPOINT__CHANNELS, named(names, availableChannels(touchpoint)));
    }

    /** Writes a team by its name or its title. */
    public EObject writeTeam(EObject touchpoint, String name) {
        return refer(touchpoint, TOUCHPOINT__TEAM, named(name, availableTeams(touchpoint)));
    }

    /** Writes personas by their names, with commas between them. */
    public EObject writePersonas(EObject part, String names) {
        return refer(part, PERSONA_SPECIFIC__PERSONAS, named(names, availablePersonas(part)));
    }

    public EObject removeChannels(Touchpoint touchpoint) {
        return refer(touchpoint, TOUCHPOINT__CHANNELS, List.of());
    }

    public EObject removeTeam(Touchpoint touchpoint) {
        return refer(touchpoint, TOUCHPOINT__TEAM, List.of());
    }

    /** Takes a touchpoint out of one of its channels. */
    public EObject removeChannel(Touchpoint touchpoint, EObject channel) {
        List<Channel> rest = new ArrayList<>(touchpoint.getChannels());
        rest.remove(channel);
        return refer(touchpoint, TOUCHPOINT__CHANNELS, rest);
    }

    /** Exchanges one of the channels of a touchpoint. */
    public EObject moveToChannel(EObject touchpoint, EObject from, EObject to) {
        List<Channel> channels = new ArrayList<>(((Touchpoint) touchpoint).getChannels());
        if (to instanceof Channel channel && !channels.contains(to)) {
            int place = channels.indexOf(from);
            if (place >= 0) {
                channels.set(place, channel);
            } else {
                channels.add(channel);
            }
        }
        return refer(touchpoint, TOUCHPOINT__CHANNELS, channels);
    }

    public EObject addBranch(EObject moment, EObject target) {
        MapTools.request(
                moment,
                (written, editing) ->
                        editing.insertion()
                                .branch(
                                        (Moment) written,
                                        (Moment) Editing.written(target, written)));
        return moment;
    }

    public EObject leadTo(EObject branch, EObject target) {
        return refer(branch, BRANCH__TARGET, List.of(target));
    }

    public EObject resolve(EObject opportunity, EObject pain) {
        List<Pain> present = ((Opportunity) opportunity).getResolves();
        return refer(opportunity, OPPORTUNITY__RESOLVES, with(present, (Pain) pain));
    }

    public EObject doNotResolve(Opportunity opportunity, EObject pain) {
        return refer(opportunity, OPPORTUNITY__RESOLVES, without(opportunity.getResolves(), pain));
    }

    public EObject resolveInstead(EObject opportunity, EObject before, EObject now) {
        List<Pain> present = ((Opportunity) opportunity).getResolves();
        return refer(opportunity, OPPORTUNITY__RESOLVES, instead(present, before, now));
    }

    public EObject deliver(EObject action, EObject deliverable) {
        List<Deliverable> present = ((Action) action).getDelivers();
        return refer(action, ACTION__DELIVERS, with(present, (Deliverable) deliverable));
    }

    public EObject doNotDeliver(Action action, EObject deliverable) {
        return refer(action, ACTION__DELIVERS, without(action.getDelivers(), deliverable));
    }

    public EObject deliverInstead(EObject action, EObject before, EObject now) {
        List<Deliverable> present = ((Action) action).getDelivers();
        return refer(action, ACTION__DELIVERS, instead(present, before, now));
    }

    /** Lets another opportunity resolve a pain. */
    public EObject moveResolution(EObject element, EObject from, EObject to, EObject pain) {
        return pass(
                OPPORTUNITY__RESOLVES,
                from,
                without(((Opportunity) from).getResolves(), pain),
                to,
                with(((Opportunity) to).getResolves(), (Pain) pain));
    }

    /** Lets another action deliver something. */
    public EObject moveDelivery(EObject element, EObject from, EObject to, EObject deliverable) {
        return pass(
                ACTION__DELIVERS,
                from,
                without(((Action) from).getDelivers(), deliverable),
                to,
                with(((Action) to).getDelivers(), (Deliverable) deliverable));
    }

    private static EObject set(EObject element, EStructuralFeature feature, Object value) {
        MapTools.request(
                element, (written, editing) -> editing.facts().set(written, feature, value));
        return element;
    }

    private static EObject refer(
            EObject element, EReference reference, Collection<? extends EObject> targets) {
        List<EObject> shown = List.copyOf(targets);
        MapTools.request(element, (written, editing) -> refer(editing, written, reference, shown));
        return element;
    }

    private static List<TextEdit> refer(
            Editing editing, EObject written, EReference reference, List<EObject> shown) {
        List<EObject> targets =
                shown.stream().map(target -> Editing.written(target, written)).toList();
        return editing.facts().set(written, reference, targets);
    }

    /** Changes two elements at once, so that one undo is enough. */
    private static EObject pass(
            EReference reference,
            EObject from,
            List<? extends EObject> rest,
            EObject to,
            List<? extends EObject> more) {
        MapTools.request(
                from,
                (written, editing) -> {
                    List<TextEdit> edits =
                            new ArrayList<>(refer(editing, written, reference, List.copyOf(rest)));
                    edits.addAll(
                            refer(
                                    editing,
                                    Editing.written(to, written),
                                    reference,
                                    List.copyOf(more)));
                    return edits;
                });
        return from;
    }

    private static <T extends NamedElement> List<T> named(String names, List<T> candidates) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(
                        name ->
                                candidates.stream()
                                        .filter(candidate -> isCalled(candidate, name))
                                        .findFirst()
                                        .orElseThrow(
                                                () ->
                                                        new IllegalArgumentException(
                                                                "Nothing is called " + name)))
                .toList();
    }

    private static boolean isCalled(NamedElement candidate, String name) {
        return name.equals(candidate.getName())
                || candidate instanceof TitledElement titled && name.equals(titled.getTitle());
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
