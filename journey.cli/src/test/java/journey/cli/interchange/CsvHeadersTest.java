// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvHeadersTest {

    private final CsvHeaders headers = new CsvHeaders();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Opportunities | OPPORTUNITY",
                "Activities | ACTION",
                "Backstage activities | BACKSTAGE",
                "Internal processes | BACKSTAGE",
                "Severities | SEVERITY",
                "Painpoints | PAIN",
                "pain-points | PAIN",
                "Pain_Point | PAIN",
                "PAIN POINTS | PAIN",
                "painPoint | PAIN",
                "Pain point 2 | PAIN",
                "😖 Pain points: | PAIN",
                "**Pain points** | PAIN",
                "Key pain points (what hurts) | PAIN",
                "Thought/Quote | REASON",
                "Thoughts & Feelings | REASON",
                "What is the customer thinking or feeling? | REASON",
                "User action | ACTION",
                "(Customer) Actions | ACTION",
                "What's the customer's action? | ACTION",
                "What does the user do? | ACTION",
                "How do they feel? | EMOTION",
                "Customer emotion | EMOTION",
                "Emotion (1-5) | EMOTION",
                "Emotion score 1 to 10 | EMOTION",
                "Mood rating /5 | EMOTION",
                "Touchpoint/Channel | TOUCHPOINT",
                "Touchpoint name | TOUCHPOINT",
                "Task | ACTION",
                "Step description | EXPERIENCE",
                "Description | EXPERIENCE",
                "Customer journey stage | STAGE",
                "Stages of the journey | STAGE",
                "Potential opportunities for improvement | OPPORTUNITY",
                "Teams Involved | TEAM",
                "Customer type | PERSONA",
                "Aktionen des Kunden | ACTION",
                "Kundenaktionen | ACTION",
                "Gefühle | EMOTION",
                "GEFUHLE | EMOTION",
                "Berührungspunkte | TOUCHPOINT",
                "Acciones del cliente | ACTION",
                "Puntos de dolor | PAIN",
                "Actions de Léo | ACTION",
                "Opportunités d’amélioration | OPPORTUNITY",
                "Pontos de Contato | TOUCHPOINT",
                "顧客の行動 | ACTION",
                "タッチポイント | TOUCHPOINT",
                "ﾀｯﾁﾎﾟｲﾝﾄ | TOUCHPOINT",
                "用户行为 | ACTION",
                "情緒 | EMOTION",
            })
    void knowsAHeaderOfPublishedTemplates(String header, CsvColumn column) {
        assertEquals(Optional.of(column), headers.column(header));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Confidence",
                "Step #",
                "Business goals",
                "Customer satisfaction",
                "Type of customer",
                "Next steps",
                "''",
                "???",
            })
    void takesNothingForWhatItIsNot(String header) {
        assertEquals(Optional.empty(), headers.column(header));
    }

    @ParameterizedTest
    @CsvSource({
        "Emtion, emotion",
        "Oportunity, opportunity",
        "Business goals, goal",
        "Emotionality, emotion",
        "Stage owner's mood board, stage",
        "Customer satisfaction, satisfaction",
    })
    void namesTheNearestColumn(String header, String column) {
        assertEquals(Optional.of(column), headers.nearest(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Photo", "Confidence", "Customer lifetime", "#", ""})
    void namesNoneWhereNoneIsNear(String header) {
        assertEquals(Optional.empty(), headers.nearest(header));
    }

    @Test
    void takesNoCellOfTextForAHeader() {
        assertEquals(Optional.empty(), headers.column("stage ".repeat(1_000_000)));
    }
}
