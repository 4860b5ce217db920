// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.conversion.MalformedValueException;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.text.Spelling;
import journey.dsl.text.Words;
import journey.model.NamedElement;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Says what is wrong in words for people who know customers, not parsers. */
public class SyntaxMessageProvider extends SyntaxErrorMessageProvider {

    @Inject private BlockVocabulary vocabulary;
    @Inject private GrammarWords grammarWords;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        String message =
                context instanceof Mistake mistake
                        ? describe(mistake)
                        : context.getDefaultMessage();
        return new SyntaxErrorMessage(message, LanguageErrors.SYNTAX);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        String id =
                context.getValueConverterException() instanceof MalformedValueException malformed
                        ? malformed.getCheckId()
                        : LanguageErrors.SYNTAX;
        return new SyntaxErrorMessage(context.getDefaultMessage(), id);
    }

    private String describe(Mistake mistake) {
        if (mistake.unclosedText() != null) {
            return "The text that begins in line %d is not closed: a '\"' is missing at its end."
                    .formatted(mistake.unclosedText().getLine());
        }
        Optional<String> foreign =
                ForeignSigns.advice(mistake.lastToken(), mistake.found(), mistake.following());
        if (foreign.isPresent()) {
            return foreign.get();
        }
        String message = mistake.betweenMembers() ? misplaced(mistake) : expected(mistake);
        return Words.capitalized(message);
    }

    /** Something stands between the members of a block that is no member of it. */
    private String misplaced(Mistake mistake) {
        if (mistake.unclosed()) {
            return unclosed(mistake, grammarWords.block(mistake));
        }
        if (mistake.lacksOpeningBrace()) {
            return "a '{' is missing before %s, to open the %s."
                    .formatted(
                            GrammarWords.quoted(mistake.found()),
                            GrammarWords.ruleWord(mistake.lastMember()));
        }
        List<String> members = mistake.block().firstWords();
        Stream<String> continuations = grammarWords.of(mistake.lastMember());
        return misspelt(mistake, Stream.concat(members.stream(), continuations))
                .or(() -> belongsElsewhere(mistake))
                .or(() -> cannotFollow(mistake))
                .orElseGet(() -> cannotStand(mistake, members));
    }

    private static Optional<String> misspelt(Mistake mistake, Stream<String> possible) {
        String word = mistake.found().getText();
        return Spelling.nearest(word, possible)
                .filter(meant -> !meant.equals(word))
                .map(
                        meant ->
                                "'%s' is not a word of the language here; did you mean '%s'?"
                                        .formatted(Words.shortened(word), meant));
    }

    private Optional<String> belongsElsewhere(Mistake mistake) {
        String word = mistake.found().getText();
        List<String> homes = grammarWords.homesOf(word);
        boolean atHome =
                mistake.block().firstWords().contains(word)
                        || grammarWords.of(mistake.lastMember()).anyMatch(word::equals);
        return homes.isEmpty() || atHome
                ? Optional.empty()
                : Optional.of(
                        "%s cannot stand in %s; it belongs %s."
                                .formatted(
                                        GrammarWords.quoted(mistake.found()),
                                        grammarWords.block(mistake),
                                        Words.either(homes)));
    }

    private Optional<String> cannotFollow(Mistake mistake) {
        List<String> continuations = grammarWords.continuationsOf(mistake.lastMember()).toList();
        return continuations.isEmpty()
                        || !mistake.continuesLine()
                        || GrammarWords.isFragment(mistake.lastMember())
                ? Optional.empty()
                : Optional.of(
                        "%s cannot stand here. Possible after this %s: %s."
                                .formatted(
                                        GrammarWords.quoted(mistake.found()),
                                        GrammarWords.ruleWord(mistake.lastMember()),
                                        sorted(continuations)));
    }

    private String cannotStand(Mistake mistake, List<String> members) {
        return "%s cannot stand in %s. Possible here: %s."
                .formatted(
                        GrammarWords.quoted(mistake.found()),
                        grammarWords.block(mistake),
                        members.isEmpty()
                                ? "a period and a value, such as 2026-Q1  38"
                                : sorted(members));
    }

    private static String sorted(List<String> words) {
        return String.join(", ", words.stream().distinct().sorted().toList());
    }

    private String unclosed(Mistake mistake, String block) {
        String opened =
                "%s, opened in line %d, is not closed".formatted(block, mistake.blockLine());
        return mistake.found().getType() == Token.EOF
                ? opened + ": a '}' is missing at the end of the file."
                : "%s: a '}' is missing before %s."
                        .formatted(opened, GrammarWords.quoted(mistake.found()));
    }

    /** Something else stands where the member that was begun has to go on. */
    private String expected(Mistake mistake) {
        Token found = mistake.found();
        AbstractElement next = expectedElement(mistake);
        String what =
                next == null ? grammarWords.describeRule(mistake) : grammarWords.describe(next);
        String hint =
                grammarWords.expectsName(mistake)
                        ? grammarWords.nameHint(mistake)
                        : grammarWords.suggestion(mistake, found);
        return "expected %s%s, but found %s.%s"
                .formatted(what, after(mistake), GrammarWords.quoted(found), hint);
    }

    private static String after(Mistake mistake) {
        if (mistake.lastToken() == null) {
            return "";
        }
        if (mistake.lastElement() instanceof AbstractElement element) {
            Assignment assignment = GrammarUtil.containingAssignment(element);
            String feature = assignment == null ? "" : assignment.getFeature();
            if (mistake.getCurrentContext() instanceof NamedElement named
                    && GrammarWords.isPartOfName(element)
                    && mistake.lastToken().getText().endsWith(String.valueOf(named.getName()))) {
                feature = "name";
            }
            if (feature.equals("name") || feature.equals("title")) {
                return " after the %s of %s"
                        .formatted(feature, Words.named(mistake.getCurrentContext()));
            }
        }
        return " after " + GrammarWords.quoted(mistake.lastToken());
    }

    /** The grammar element that the parser was about to match, or null when it had a choice. */
    private AbstractElement expectedElement(Mistake mistake) {
        int type = expectedType(mistake);
        AbstractRule rule = BlockVocabulary.calledRule(mistake.call());
        if (type < 0 || GrammarWords.isValue(rule)) {
            return null;
        }
        String name = vocabulary.tokenName(type);
        AbstractElement first = null;
        boolean passed = mistake.lastElement() == null;
        for (AbstractElement element :
                EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class)) {
            if (GrammarWords.isToken(element, name)) {
                if (passed) {
                    return element;
                }
                first = first == null ? element : first;
            }
            passed |= element == mistake.lastElement();
        }
        return first;
    }

    private static int expectedType(Mistake mistake) {
        var exception = mistake.getRecognitionException();
        if (exception instanceof MissingTokenException missing) {
            return missing.expecting;
        }
        if (exception instanceof UnwantedTokenException unwanted) {
            return unwanted.expecting;
        }
        return exception instanceof MismatchedTokenException mismatched ? mismatched.expecting : -1;
    }
}
