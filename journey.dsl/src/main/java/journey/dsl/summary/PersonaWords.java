// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.NamedElement;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

/**
 * How a map calls its personas. A card has the whole title, such as "Anna, weekday commuter".
 * Whatever only mentions a persona has the beginning of that title, "Anna", unless it might mean
 * another persona: then it takes in as much of the title as tells them apart.
 */
public final class PersonaWords {

    /** Where the beginning of a title ends: before a comma, a bracket, or a dash between blanks. */
    private static final Pattern END =
            Pattern.compile(
                    "\\s*(?:[,;:](?=\\s)|[，；：、،؛(（\\[【]|(?<=\\s)[-–—|/·](?=\\s))",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PersonaWords() {}

    /**
     * A persona where it is only mentioned.
     *
     * @param place what mentions it, which may be any part of a map
     */
    public static String of(Persona persona, EObject place) {
        String title = title(persona);
        List<String> others = others(persona, place);
        Matcher end = END.matcher(title);
        while (end.find()) {
            String beginning = title.substring(0, end.start());
            if (LETTER.matcher(beginning).find()
                    && others.stream().noneMatch(other -> begins(other, beginning))) {
                return beginning;
            }
        }
        return whole(persona, others);
    }

    /**
     * A persona on its card: by its title, and by its name too if another has the same title.
     *
     * @param place the map with the card
     */
    public static String onCard(Persona persona, EObject place) {
        return whole(persona, others(persona, place));
    }

    /** The personas that a part names, each where it is only mentioned; none when it names none. */
    public static List<String> all(PersonaSpecific part) {
        return part.getPersonas().stream()
                .filter(persona -> !persona.eIsProxy())
                .map(persona -> of(persona, part))
                .toList();
    }

    /** The personas that a part names: {@code " for Anna"}; nothing when it names none. */
    static String suffix(PersonaSpecific part) {
        List<String> words = all(part);
        return words.isEmpty() ? "" : " " + Messages.text("summary.personas", Words.all(words));
    }

    private static String whole(Persona persona, List<String> others) {
        String title = title(persona);
        return others.stream().anyMatch(title::equalsIgnoreCase)
                ? title + " (" + persona.getName() + ")"
                : title;
    }

    private static boolean begins(String title, String beginning) {
        int length = beginning.length();
        return title.regionMatches(true, 0, beginning, 0, length)
                && (title.length() == length
                        || END.matcher(title).region(length, title.length()).lookingAt());
    }

    /** The title in one line, or the name of a persona that has none. */
    private static String title(Persona persona) {
        String title = Objects.requireNonNullElse(persona.getTitle(), "");
        if (title.isBlank()) {
            return Objects.requireNonNullElse(persona.getName(), "");
        }
        return isTidy(title) ? title : BLANKS.matcher(title.strip()).replaceAll(" ");
    }

    /** Each title is compared to all others: nearly all can stay as they are. */
    private static boolean isTidy(String title) {
        boolean isAfterBlank = true;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isWhitespace(c) && (isAfterBlank || c != ' ')) {
                return false;
            }
            isAfterBlank = c == ' ';
        }
        return !isAfterBlank;
    }

    /** The titles of the others in the journey, and in the file in which a persona stands. */
    private static List<String> others(Persona persona, EObject place) {
        Journey journey = EcoreUtil2.getContainerOfType(place, Journey.class);
        Stream<? extends NamedElement> inJourney =
                journey == null ? Stream.of() : journey.getPersonas().stream();
        Stream<? extends NamedElement> inFile =
                EcoreUtil.getRootContainer(persona) instanceof JourneyFile file
                        ? file.getElements().stream()
                        : Stream.of();
        return Stream.concat(inJourney, inFile)
                .filter(Persona.class::isInstance)
                .filter(other -> !other.eIsProxy())
                .filter(other -> !Objects.equals(other.getName(), persona.getName()))
                .map(other -> title((Persona) other))
                .toList();
    }
}
