// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journey.dsl.check.CheckDescription;
import journey.dsl.validation.CheckCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleHelpTest {

    static List<CheckDescription> checks() {
        return CheckCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void summarizesEveryPageInWholeSentences(CheckDescription check) {
        RuleHelp help = RuleHelp.of(check);
        assertTrue(help.summary().matches("[^*`#\\[\\]]+\\."), help.summary());
        assertTrue(help.firstSentence().endsWith("."), help.firstSentence());
        assertTrue(help.summary().startsWith(help.firstSentence()));
    }

    @Test
    void isThePageOfTheCheckWithCompleteAddresses() {
        RuleHelp help = RuleHelp.of(CheckCatalogue.find("syntax").orElseThrow());
        assertTrue(help.markdown().startsWith("# syntax"), help.markdown());
        assertTrue(help.markdown().contains("](https://journey.example/docs/language.md)"));
    }
}
