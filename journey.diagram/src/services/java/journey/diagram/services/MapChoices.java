// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import static journey.model.JourneyPackage.Literals.PERSONA_SPECIFIC__PERSONAS;
import static journey.model.JourneyPackage.Literals.TOUCHPOINT__CHANNELS;
import static journey.model.JourneyPackage.Literals.TOUCHPOINT__TEAM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.dsl.summary.PersonaWords;
import journey.model.Channel;
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

    /** Writes channels by their names or their titles, with commas between them. */
    public EObject writeChannels(EObject touchpoint, String names) {
        return ReferenceEdits.refer(
                touchpoint, TOUCHPOINT__CHANNELS, named(names, availableChannels(touchpoint)));
    }

    /** Writes a team by its name or its title. */
    public EObject writeTeam(EObject touchpoint, String name) {
        return ReferenceEdits.refer(
                touchpoint, TOUCHPOINT__TEAM, named(name, availableTeams(touchpoint)));
    }

    /** Writes personas as the map calls them, or by their names, with commas between them. */
    public EObject writePersonas(EObject part, String names) {
        return ReferenceEdits.refer(
                part,
                PERSONA_SPECIFIC__PERSONAS,
                named(names, availablePersonas(part), persona -> PersonaWords.of(persona, part)));
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

    private static <T extends TitledElement> List<T> named(String names, List<T> candidates) {
        return named(names, candidates, TitledElement::getTitle);
    }

    /** Titles may have commas too, so the longest run of words that is a name or a title counts. */
    private static <T extends TitledElement> List<T> named(
            String names, List<T> candidates, Function<T, String> shown) {
        List<String> words =
                Arrays.stream(names.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<T> found = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            int end = words.size();
            Optional<T> called = Optional.empty();
            while (called.isEmpty()) {
                if (end == start) {
                    throw new IllegalArgumentException("Nothing is called " + words.get(start));
                }
                String name = String.join(", ", words.subList(start, end--));
                called =
                        candidates.stream()
                                .filter(it -> isCalled(it, name, shown.apply(it)))
                                .findFirst();
            }
            found.add(called.get());
            start = end + 1;
        }
        return found;
    }

    private static boolean isCalled(TitledElement candidate, String name, String shown) {
        return Stream.of(candidate.getName(), candidate.getTitle(), shown)
                .filter(Objects::nonNull)
                .anyMatch(word -> name.equals(word.strip().replaceAll("\\s*,\\s*", ", ")));
    }
}
