// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.conversion.MalformedValueException;
import journey.dsl.parser.BlockRecoveringParser.MistakeContext;
import journey.dsl.text.Spelling;
import journey.dsl.text.Words;
import journey.dsl.validation.LanguageErrors;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
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
                context instanceof MistakeContext mistake
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

    private String describe(MistakeContext mistake) {
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
    private String misplaced(MistakeContext mistake) {
        Token found = mistake.found();
        String block = grammarWords.block(mistake);
        if (mistake.unclosedBlocks() > 0) {
            return unclosed(mistake, block);
        }
        String word = found.getText();
        if (mistake.lacksOpeningBrace()) {
            return "a '{' is missing before %s, to open the %s."
                    .formatted(
                            GrammarWords.quoted(found),
                            GrammarWords.ruleWord(mistake.lastMember()));
        }
        List<String> possible = mistake.block().firstWords();
        List<String> continuations = grammarWords.of(mistake.lastMember()).toList();
        Optional<String> meant =
                Spelling.nearest(word, Stream.concat(possible.stream(), continuations.stream()));
        if (meant.isPresent() && !meant.get().equals(word)) {
            return "'%s' is not a word of the language here; did you mean '%s'?"
                    .formatted(Words.shortened(word), meant.get());
        }
        List<String> homes = grammarWords.homesOf(word);
        if (!homes.isEmpty() && !possible.contains(word) && !continuations.contains(word)) {
            return "%s cannot stand in %s; it belongs %s."
                    .formatted(GrammarWords.quoted(found), block, Words.either(homes));
        }
        if (mistake.continuesLine()
                && !continuations.isEmpty()
                && !GrammarWords.isFragment(mistake.lastMember())) {
            return "%s cannot stand here. Possible after this %s: %s."
                    .formatted(
                            GrammarWords.quoted(found),
                            GrammarWords.ruleWord(mistake.lastMember()),
                            String.join(", ", continuations.stream().distinct().sorted().toList()));
        }
        return "%s cannot stand in %s. Possible here: %s."
                .formatted(
                        GrammarWords.quoted(found),
                        block,
                        possible.isEmpty()
                                ? "a period and a value, such as 2026-Q1  38"
                                : String.join(", ", possible.stream().sorted().toList()));
    }

    private String unclosed(MistakeContext mistake, String block) {
        String opened =
                "%s, opened in line %d, is not closed".formatted(block, mistake.blockLine());
        return mistake.found().getType() == Token.EOF
                ? opened + ": a '}' is missing at the end of the file."
                : "%s: a '}' is missing before %s."
                        .formatted(opened, GrammarWords.quoted(mistake.found()));
    }

    /** Something else stands where the member that was begun has to go on. */
    private String expected(MistakeContext mistake) {
        Token found = mistake.found();
        AbstractElement next = expectedElement(mistake);
        String what =
                next == null ? grammarWords.describeRule(mistake) : grammarWords.describe(next);
        boolean reserved = grammarWords.expectsName(mistake) && grammarWords.isReserved(found);
        String hint =
                reserved
                        ? " To use it as a name write ^%s.".formatted(found.getText())
                        : grammarWords.suggestion(mistake, found);
        return "expected %s%s, but found %s.%s"
                .formatted(what, after(mistake), GrammarWords.quoted(found), hint);
    }

    private static String after(MistakeContext mistake) {
        if (mistake.lastToken() == null) {
            return "";
        }
        if (mistake.lastElement() instanceof AbstractElement element) {
            Assignment assignment = GrammarUtil.containingAssignment(element);
            String feature = assignment == null ? "" : assignment.getFeature();
            if (assignment == null && mistake.getCurrentContext() != null) {
                feature = GrammarWords.isPartOfName(element) ? "name" : "";
            }
            if (feature.equals("name") || feature.equals("title")) {
                return " after the %s of %s"
                        .formatted(feature, Words.named(mistake.getCurrentContext()));
            }
        }
        return " after " + GrammarWords.quoted(mistake.lastToken());
    }

    /** The grammar element that the parser was about to match, or null when it had a choice. */
    private AbstractElement expectedElement(MistakeContext mistake) {
        int type = expectedType(mistake);
        AbstractRule rule = BlockVocabulary.calledRule(mistake.call());
        if (type < 0 || GrammarWords.isValue(rule)) {
            return null;
        }
        String name = vocabulary.tokenName(type);
        List<AbstractElement> candidates = new ArrayList<>();
        boolean passed = mistake.lastElement() == null;
        for (var contents = rule.eAllContents(); contents.hasNext(); ) {
            if (contents.next() instanceof AbstractElement element) {
                boolean matches =
                        element instanceof Keyword keyword
                                ? name.equals("'" + keyword.getValue() + "'")
                                : grammarWords.isCallOf(element, name);
                if (matches && (passed || candidates.isEmpty())) {
                    if (passed) {
                        return element;
                    }
                    candidates.add(element);
                }
                passed |= element == mistake.lastElement();
            }
        }
        return candidates.isEmpty() ? null : candidates.get(0);
    }

    private static int expectedType(MistakeContext mistake) {
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
