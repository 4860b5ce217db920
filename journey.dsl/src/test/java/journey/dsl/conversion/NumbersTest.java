// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import journey.model.Measure;
import journey.model.Moment;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class NumbersTest {
    @Inject private Maps maps;
    @Inject private IValueConverterService converters;

    @ParameterizedTest
    @CsvSource({
        "31, 31",
        "-12, -12",
        "+5, 5",
        "3.4, 3.4",
        "-0.5, -0.5",
        "0, 0",
        "007, 7",
        "3.40, 3.40"
    })
    void readsNumbersExactly(String written, BigDecimal number) {
        XtextResource map =
                maps.read(
                        """
                        metric Score "Score" score { scale -100 to 100 higher is better }
                        journey J "j" { measure Score target >= %s }
                        """
                                .formatted(written));
        assertEquals(List.of(), maps.errors(map));
        assertEquals(number, ((Measure) Maps.element(map, "J.measure(Score)")).getTarget());
    }

    @Test
    void readsNumberWithManyDigits() {
        String digits = "123456789012345678901234567890.123456789";
        XtextResource map =
                maps.read(
                        """
                        metric Time "Time" duration { unit days lower is better }
                        journey J "j" { measure Time target <= %s }
                        """
                                .formatted(digits));
        assertEquals(List.of(), maps.errors(map));
        assertEquals(
                new BigDecimal(digits),
                ((Measure) Maps.element(map, "J.measure(Time)")).getTarget());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "1.2.3", "1..2"})
    void refusesWhatOnlyBeginsLikeANumber(String number) {
        List<Issue> issues =
                maps.errors(
                        """
                        metric Nps "Nps" nps
                        journey J "j" { measure Nps target >= %s }
                        """
                                .formatted(number));
        assertEquals(
                List.of("'" + number + "' is not a number. Numbers look like 38, -12 or 7.5."),
                issues.stream().map(Issue::getMessage).toList());
        assertEquals(number.length(), issues.get(0).getLength());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.0", "2147483648.5"})
    void refusesEmotionThatIsNoWholeNumber(String number) {
        List<Issue> issues = maps.errors(emotion(number));
        assertEquals(
                List.of("'" + number + "' is not a whole number."),
                issues.stream().map(Issue::getMessage).toList());
        assertEquals(number.length(), issues.get(0).getLength());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "-99999999999"})
    void saysHowFarWholeNumbersGo(String number) {
        List<Issue> issues = maps.errors(emotion(number));
        assertEquals(
                List.of(
                        "'%s' is out of range. Whole numbers go from -2147483648 to 2147483647."
                                .formatted(number)),
                issues.stream().map(Issue::getMessage).toList());
        assertEquals(number.length(), issues.get(0).getLength());
    }

    @ParameterizedTest
    @CsvSource({"+1, 1", "-2, -2", "0, 0", "+0, 0", "02, 2"})
    void readsWholeNumbers(String written, int number) {
        XtextResource map = maps.read(emotion(written));
        assertEquals(number, ((Moment) Maps.element(map, "J.S.A")).getEmotions().get(0).getValue());
    }

    @Test
    void writesNumbersWithoutExponent() {
        assertEquals(
                "1000000",
                converters.toString(new BigDecimal("1E+6"), "journey.dsl.Journey.Decimal"));
    }

    private static String emotion(String number) {
        return """
                journey J "j" {
                    stage S "s" {
                        step A "a" { emotion %s }
                    }
                }
                """
                .formatted(number);
    }
}
