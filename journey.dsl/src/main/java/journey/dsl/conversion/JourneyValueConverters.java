// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.services.JourneyGrammarAccess;
import journey.dsl.text.Messages;
import journey.model.Period;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Turns the tokens of the language into names, texts, numbers, dates and periods. */
public class JourneyValueConverters
        implements IValueConverterService, IValueConverterService.Introspectable {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");

    @Inject private JourneyGrammarAccess grammarAccess;

    @Override
    public Object toValue(String text, String rule, INode node) {
        if (text == null) {
            // The parser found something else, and has said so.
            return simpleName(rule).equals("Whole") ? Integer.valueOf(0) : null;
        }
        return switch (simpleName(rule)) {
            case "Name" -> name(text, node);
            case "QualifiedName" ->
                    Arrays.stream(text.split("\\.", -1))
                            .map(part -> name(part, node))
                            .collect(Collectors.joining("."));
            case "STRING" -> Texts.read(text, node);
            case "Date" -> date(text, node);
            case "Period" -> period(text, node);
            case "Decimal" -> decimal(text, node);
            case "Whole" -> whole(text, node);
            default -> text;
        };
    }

    @Override
    public String toString(Object value, String rule) {
        return switch (simpleName(rule)) {
            case "Name" -> escaped((String) value);
            case "QualifiedName" ->
                    Arrays.stream(((String) value).split("\\.", -1))
                            .map(this::escaped)
                            .collect(Collectors.joining("."));
            case "STRING" -> Texts.write((String) value);
            case "Decimal" -> ((BigDecimal) value).toPlainString();
            default -> value.toString();
        };
    }

    @Override
    public IValueConverter<Object> getConverter(String lexerRule) {
        return new IValueConverter<>() {
            @Override
            public Object toValue(String string, INode node) {
                return JourneyValueConverters.this.toValue(string, lexerRule, node);
            }

            @Override
            public String toString(Object value) {
                return JourneyValueConverters.this.toString(value, lexerRule);
            }
        };
    }

    private static String simpleName(String rule) {
        return rule.substring(rule.lastIndexOf('.') + 1);
    }

    private String escaped(String name) {
        boolean reserved =
                GrammarUtil.getAllKeywords(grammarAccess.getGrammar()).contains(name)
                        && GrammarUtil.containedKeywords(grammarAccess.getNameRule()).stream()
                                .noneMatch(word -> word.getValue().equals(name));
        return reserved ? "^" + name : name;
    }

    /**
     * A name without its escape, in Unicode normal form C, so that the same letters are the same
     * name however the keyboard composed them.
     */
    private static String name(String text, INode node) {
        String name = text.startsWith("^") ? text.substring(1) : text;
        if (Normalizer.isNormalized(name, Normalizer.Form.NFC) && isName(name)) {
            return name;
        }
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        if (!isName(normal)) {
            throw new ValueConverterException(
                    Messages.sentence("syntax.no-name", name), node, null);
        }
        return normal;
    }

    /** Marks count as letters: some scripts cannot be written without them. */
    private static boolean isName(String name) {
        return !name.isEmpty()
                && Character.isLetter(name.codePointAt(0))
                && name.codePoints()
                        .allMatch(
                                c ->
                                        Character.isLetterOrDigit(c)
                                                || c == '_'
                                                || c == '-'
                                                || c == '\u200C'
                                                || c == '\u200D'
                                                || Character.getType(c)
                                                        == Character.NON_SPACING_MARK
                                                || Character.getType(c)
                                                        == Character.COMBINING_SPACING_MARK);
    }

    private static LocalDate date(String text, INode node) {
        try {
            return Period.parseDay(text);
        } catch (DateTimeException e) {
            throw new MalformedValueException(e.getMessage(), node, LanguageErrors.MALFORMED_DATE);
        }
    }

    private static Period period(String text, INode node) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedValueException(
                    e.getMessage(), node, LanguageErrors.MALFORMED_PERIOD);
        }
    }

    private static BigDecimal decimal(String text, INode node) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new ValueConverterException(
                    Messages.sentence("syntax.no-number", text), node, null);
        }
        return new BigDecimal(text);
    }

    private static Integer whole(String text, INode node) {
        if (!WHOLE.matcher(text).matches()) {
            throw new ValueConverterException(
                    Messages.sentence("syntax.no-whole-number", text), node, null);
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new ValueConverterException(
                    Messages.sentence(
                            "syntax.whole-number-out-of-range",
                            text,
                            BigDecimal.valueOf(Integer.MIN_VALUE),
                            BigDecimal.valueOf(Integer.MAX_VALUE)),
                    node,
                    null);
        }
    }
}
