// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.conversion.MalformedValueException;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.text.Messages;
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
import org.eclipse.xtext.Keyword;
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
            return Messages.sentence(
                    "syntax.text-not-closed-from", mistake.unclosedText().getLine());
        }
        Optional<String> foreign =
                ForeignSigns.advice(mistake.lastToken(), mistake.found(), mistake.following());
        if (foreign.isPresent()) {
            return foreign.get();
        }
        return mistake.betweenMembers() ? misplaced(mistake) : expected(mistake);
    }

    /** Something stands between the members of a block that is no member of it. */
    private String misplaced(Mistake mistake) {
        if (mistake.unclosed()) {
            return unclosed(mistake, grammarWords.block(mistake));
        }
        if (mistake.lacksOpeningBrace()) {
            return Messages.sentence(
                    "syntax.no-opening-brace",
                    GrammarWords.quoted(mistake.found()),
                    GrammarWords.ruleWord(mistake.lastMember()));
        }
        List<String> members = mistake.block().firstWords();
        Stream<String> continuations = RuleWords.of(mistake.lastMember());
        return misspelt(mistake, Stream.concat(members.stream(), continuations))
                .or(() -> belongsElsewhere(mistake))
                .or(() -> cannotFollow(mistake))
                .orElseGet(() -> cannotStand(mistake, members));
    }

    private static Optional<String> misspelt(Mistake mistake, Stream<String> possible) {
        String word = mistake.found().getText();
        return Spelling.nearest(word, possible)
                .filter(meant -> !meant.equals(word))
                .map(meant -> Messages.sentence("syntax.misspelt", Words.shortened(word), meant));
    }

    private Optional<String> belongsElsewhere(Mistake mistake) {
        String word = mistake.found().getText();
        if (grammarWords.standsBeforeBlock(word, mistake.block().owner())) {
            return Optional.of(
                    Messages.sentence(
                            "syntax.before-block",
                            GrammarWords.quoted(mistake.found()),
                            grammarWords.block(mistake)));
        }
        List<String> homes = grammarWords.homesOf(word);
        boolean atHome =
                mistake.block().firstWords().contains(word)
                        || RuleWords.of(mistake.lastMember()).anyMatch(word::equals);
        return homes.isEmpty() || atHome
                ? Optional.empty()
                : Optional.of(
                        Messages.sentence(
                                "syntax.belongs-elsewhere",
                                GrammarWords.quoted(mistake.found()),
                                grammarWords.block(mistake),
                                Words.either(homes)));
    }

    private Optional<String> cannotFollow(Mistake mistake) {
        List<String> continuations = RuleWords.continuationsOf(mistake.lastMember()).toList();
        return continuations.isEmpty()
                        || !mistake.continuesLine()
                        || GrammarWords.isFragment(mistake.lastMember())
                ? Optional.empty()
                : Optional.of(
                        Messages.sentence(
                                "syntax.cannot-follow",
                                GrammarWords.quoted(mistake.found()),
                                GrammarWords.ruleWord(mistake.lastMember()),
                                sorted(continuations)));
    }

    private String cannotStand(Mistake mistake, List<String> members) {
        return Messages.sentence(
                "syntax.cannot-stand",
                GrammarWords.quoted(mistake.found()),
                grammarWords.block(mistake),
                members.isEmpty() ? Messages.text("syntax.observation") : sorted(members));
    }

    private static String sorted(List<String> words) {
        return String.join(", ", words.stream().distinct().sorted().toList());
    }

    private String unclosed(Mistake mistake, String block) {
        Token found = mistake.found();
        int line = mistake.blockLine();
        return found.getType() == Token.EOF
                ? Messages.sentence("syntax.not-closed", block, line)
                : Messages.sentence(
                        "syntax.not-closed-before", block, line, GrammarWords.quoted(found));
    }

    /** Something else stands where the member that was begun has to go on. */
    private String expected(Mistake mistake) {
        Token found = mistake.found();
        AbstractElement next = expectedElement(mistake);
        String what = next == null ? ExpectedWords.of(mistake) : ExpectedWords.at(next);
        String hint =
                grammarWords.expectsName(mistake)
                        ? grammarWords.nameHint(mistake)
                        : grammarWords.suggestion(mistake, found);
        String quoted = GrammarWords.quoted(found);
        return Messages.sentence("syntax.expected", what, after(mistake), quoted, hint);
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
                String owner = Words.named(mistake.getCurrentContext());
                return feature.equals("name")
                        ? Messages.text("syntax.after-name", owner)
                        : Messages.text("syntax.after-title", owner);
            }
        }
        return Messages.text(
                "syntax.after",
                mistake.lastElement() instanceof Keyword word
                        ? "'" + RuleWords.phrase(word) + "'"
                        : GrammarWords.quoted(mistake.lastToken()));
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
