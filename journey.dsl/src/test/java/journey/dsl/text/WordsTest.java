// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "2401, '2,401'", "1000000, '1,000,000'"})
    void writesLargeNumbersInThousands(long number, String expected) {
        assertEquals(expected, Words.grouped(number));
    }

    @ParameterizedTest
    @CsvSource({"24.15, 24.2", "24.04, 24", "-0.04, 0", "-3.85, -3.9", "100, 100", "36.0, 36"})
    void roundsToOneDecimal(double number, String expected) {
        assertEquals(expected, Words.rounded(number));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 month", "2, 2 months", "0, 0 months", "1200, '1,200 months'"})
    void countsThings(int number, String expected) {
        assertEquals(expected, Words.counted(number, "month"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna| Anna",
                "Anna;Ben| Anna and Ben",
                "Anna;Ben;Leo| Anna, Ben and Leo",
                "Maria and Jukka;Leo| Maria and Jukka, and Leo",
                "Anna, nurse;Anna, cook;Leo| Anna, nurse, Anna, cook, and Leo"
            })
    void listsThings(String words, String expected) {
        assertEquals(expected, Words.all(List.of(words.split(";"))));
    }
}
