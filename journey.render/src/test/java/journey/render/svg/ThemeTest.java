// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast is that of WCAG 2.2, success criteria 1.4.3 for text and 1.4.11 for lines and signs. */
class ThemeTest {

    private static final double TEXT = 4.5;
    private static final double LINE = 3;

    @ParameterizedTest
    @EnumSource
    void givesTextEnoughContrast(Theme theme) {
        Map<String, String> colours = theme.colours();
        assertAll(
                grounds(colours)
                        .flatMap(
                                ground ->
                                        List.of("ink", "muted").stream()
                                                .map(
                                                        text ->
                                                                () ->
                                                                        assertContrast(
                                                                                colours, text,
                                                                                ground, TEXT))));
    }

    @ParameterizedTest
    @EnumSource
    void givesLinesEnoughContrast(Theme theme) {
        Map<String, String> colours = theme.colours();
        Stream<String> lines =
                colours.keySet().stream()
                        .filter(
                                it ->
                                        it.endsWith("line")
                                                || it.startsWith("curve")
                                                || it.equals("mark"));
        assertAll(
                lines.flatMap(
                        line ->
                                List.of("column", "paper").stream()
                                        .map(
                                                ground ->
                                                        () ->
                                                                assertContrast(
                                                                        colours, line, ground,
                                                                        LINE))));
    }

    private static Stream<String> grounds(Map<String, String> colours) {
        return Stream.concat(
                Stream.of("paper", "column"),
                colours.keySet().stream().filter(it -> it.endsWith("-fill")));
    }

    private static void assertContrast(
            Map<String, String> colours, String one, String other, double least) {
        double contrast = contrast(colours.get(one), colours.get(other));
        assertTrue(contrast >= least, () -> one + " on " + other + ": " + contrast);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int from) {
        double part = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertEquals(21, contrast("#000000", "#ffffff"), 0.01);
        assertEquals(4.54, contrast("#767676", "#ffffff"), 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void hasAColourForEveryVariable(Theme theme) {
        assertFalse(theme.css().contains("var("), theme.css());
    }
}
