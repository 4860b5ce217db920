// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import static journey.model.JourneyPackage.Literals.PERSONA_SPECIFIC__PERSONAS;
import static journey.model.JourneyPackage.Literals.TOUCHPOINT__CHANNELS;
import static journey.model.JourneyPackage.Literals.TOUCHPOINT__TEAM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import journey.model.Channel;
import journey.model.NamedElement;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import journey.model.Team;
import journey.model.TitledElement;
import journey.model.Touchpoint;
import org.eclipse.emf.ecore.EObject;

/**
 * Tools that say where, by whom and for whom something is: channels, teams and personas. Like all
 * tools they ask for an edit of the text and return the element that they were used on.
 */
public final class MapChoices {

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

    public List<Channel> availableChannels(EObject element) {
        return Ancestors.visible(element, Channel.class);
    }

    public List<Team> availableTeams(EObject element) {
        return Ancestors.visible(element, Team.class);
    }

    public List<Persona> availablePersonas(EObject element) {
        return Ancestors.visible(element, Persona.class);
    }

    public EObject chooseChannels(EObject touchpoint, Collection<EObject> channels) {
        return ReferenceEdits.refer(touchpoint, TOUCHPOINT__CHANNELS, channels);
    }

    /** Sirius gives a single choice by itself. */
    public EObject chooseChannels(EObject touchpoint, EObject channel) {
        return ReferenceEdits.refer(touchpoint, TOUCHPOINT__CHANNELS, List.of(channel));
    }

    public EObject chooseTeam(EObject touchpoint, EObject team) {
        return ReferenceEdits.refer(touchpoint, TOUCHPOINT__TEAM, List.of(team));
    }

    public EObject choosePersonas(EObject part, Collection<EObject> personas) {
        return ReferenceEdits.refer(part, PERSONA_SPECIFIC__PERSONAS, personas);
    }

    /** Sirius gives a single choice by itself. */
    public EObject choosePersonas(EObject part, EObject persona) {
        return ReferenceEdits.refer(part, PERSONA_SPECIFIC__PERSONAS, List.of(persona));
    }

    /** Writes channels by their names, with commas between them. */
    public EObject writeChannels(EObject touchpoint, String names) {
        return ReferenceEdits.refer(
                touchpoint, TOUCHPOINT__CHANNELS, named(names, availableChannels(touchpoint)));
    }

    /** Writes a team by its name or its title. */
    public EObject writeTeam(EObject touchpoint, String name) {
        return ReferenceEdits.refer(
                touchpoint, TOUCHPOINT__TEAM, named(name, availableTeams(touchpoint)));
    }

    /** Writes personas by their names, with commas between them. */
    public EObject writePersonas(EObject part, String names) {
        return ReferenceEdits.refer(
                part, PERSONA_SPECIFIC__PERSONAS, named(names, availablePersonas(part)));
    }

    public EObject removeChannels(Touchpoint touchpoint) {
        return ReferenceEdits.refer(touchpoint, TOUCHPOINT__CHANNELS, List.of());
    }

    public EObject removeTeam(Touchpoint touchpoint) {
        return ReferenceEdits.refer(touchpoint, TOUCHPOINT__TEAM, List.of());
    }

    /** Takes a touchpoint out of one of its channels. */
    public EObject removeChannel(Touchpoint touchpoint, EObject channel) {
        List<Channel> rest = new ArrayList<>(touchpoint.getChannels());
        rest.remove(channel);
        return ReferenceEdits.refer(touchpoint, TOUCHPOINT__CHANNELS, rest);
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
        return ReferenceEdits.refer(touchpoint, TOUCHPOINT__CHANNELS, channels);
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
}
