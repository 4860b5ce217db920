// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EObject;

/**
 * The sentences in which the language speaks to authors. They stand in {@code messages.properties};
 * a file {@code messages_de.properties} beside it would translate them.
 */
public final class Messages {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("journey.dsl.messages");

    private Messages() {}

    /**
     * A sentence with its gaps filled: an element by its kind and title, a collection as a list
     * that ends with "and", a decimal without exponent. It begins with a capital letter.
     *
     * @throws java.util.MissingResourceException when there is no such sentence
     */
    public static String sentence(String key, Object... arguments) {
        return Words.capitalized(text(key, arguments));
    }

    /** A part of a sentence, see {@link #sentence}. */
    public static String text(String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(Messages::words).toArray();
        return MessageFormat.format(SENTENCES.getString(key), words);
    }

    private static String words(Object argument) {
        if (argument instanceof EObject element) {
            return Words.titled(element);
        }
        if (argument instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (argument instanceof Collection<?> many) {
            return Words.all(many.stream().map(Messages::words).toList());
        }
        return String.valueOf(argument);
    }
}
