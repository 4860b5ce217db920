// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import journey.model.NamedElement;
import journey.model.StageGoal;
import journey.model.TitledElement;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The words in which messages speak of elements. */
public final class Words {

    private static final int LONGEST_QUOTE = 60;

    private Words() {}

    /** The word of the language for a kind of element: {@code touchpoint}, {@code goal}. */
    public static String kind(EClass type) {
        return switch (type.getName()) {
            case "JourneyFile" -> "file";
            case "StageGoal" -> "goal";
            case "Answers" -> "answer column";
            case "BackstageActivity" -> "backstage activity";
            case "Binding" -> "binding to data";
            case "CustomerColumn" -> "customer column";
            case "SupportProcess" -> "support process";
            case "SoftwareSystem" -> "system";
            case "Work" -> "piece of work";
            case "WayOut" -> "way";
            case "ExpectedEffect" -> "expected effect";
            case "Deliverable" -> "opportunity or moment";
            default -> type.getName().toLowerCase(Locale.ROOT);
        };
    }

    /** The words of the language for a feature: {@code sample size}. */
    public static String kind(EStructuralFeature feature) {
        return feature.getName().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** An element as a message names it: {@code stage "Orders and pays"}. */
    public static String titled(EObject element) {
        String kind = kind(element.eClass());
        if (element instanceof TitledElement titled && titled.getTitle() != null) {
            return kind + " " + quoted(titled.getTitle());
        }
        if (element instanceof StageGoal goal && goal.getText() != null) {
            return kind + " " + quoted(goal.getText());
        }
        return named(element);
    }

    /** An element by its name: {@code stage Buy}. */
    public static String named(EObject element) {
        String kind = kind(element.eClass());
        return element instanceof NamedElement named && named.getName() != null
                ? kind + " " + named.getName()
                : kind;
    }

    /** A text in quotes, on one line, shortened when it is long. */
    public static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    /** A text on one line, cut after 60 characters. */
    public static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    /** A word with its article: {@code an action}. */
    public static String withArticle(String word) {
        return ("aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0 ? "an " : "a ") + word;
    }

    /** A whole number with a sign for thousands: {@code 2,401}. */
    public static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }

    /** A number with one decimal at most: {@code 24.1}. */
    public static String rounded(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A number as readers of a map see it, with a minus sign and no hyphen: {@code −12}. */
    public static String figure(BigDecimal number) {
        return number.toPlainString().replace('-', '−');
    }

    /** A number that says whether it is above or below zero: {@code +2}, {@code 0}, {@code −2}. */
    public static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + figure(number);
    }

    /** How many of something: {@code 1 month}, {@code 12 months}, {@code 2 opportunities}. */
    public static String counted(long number, String singular) {
        return grouped(number) + " " + (number == 1 ? singular : plural(singular));
    }

    private static String plural(String singular) {
        if (singular.matches(".*[^aeiou]y")) {
            return singular.substring(0, singular.length() - 1) + "ies";
        }
        return singular + (singular.matches(".*(?:s|x|ch|sh)") ? "es" : "s");
    }

    /** A list as one says it: {@code a, b or c}. */
    public static String either(List<String> words) {
        return joined(words, " or ");
    }

    /** A list as one says it: {@code a, b and c}; {@code a and b, and c} where a word is one. */
    public static String all(List<String> words) {
        boolean isListInList =
                words.stream().anyMatch(word -> word.contains(", ") || word.contains(" and "));
        return joined(words, isListInList ? ", and " : " and ");
    }

    private static String joined(List<String> words, String beforeLast) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + beforeLast + words.get(last);
    }

    /** A sentence begins with a capital letter. */
    public static String capitalized(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
