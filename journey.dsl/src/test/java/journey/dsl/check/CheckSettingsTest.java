// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import journey.dsl.validation.CheckCatalogue;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;

class CheckSettingsTest {

    private static Severity severity(CheckSettings settings, String id) {
        return settings.severityOf(CheckCatalogue.find(id).orElseThrow());
    }

    @Test
    void leavesOnlyTheChecksOnThatFindErrors() {
        CheckSettings settings =
                new CheckSettings(
                                LocalDate.of(2026, 11, 21),
                                Map.of(
                                        "small-sample", Severity.ERROR,
                                        "duplicate-name", Severity.WARNING),
                                Map.of("too-many-stages", Map.of("most", 3)))
                        .only(CheckSettings.Extent.ERRORS);
        assertEquals(Severity.ERROR, severity(settings, "value-out-of-scale"));
        assertEquals(Severity.ERROR, severity(settings, "small-sample"));
        assertEquals(Severity.IGNORE, severity(settings, "duplicate-name"));
        assertEquals(Severity.IGNORE, severity(settings, "unmeasured-stage"));
        assertEquals(LocalDate.of(2026, 11, 21), settings.today());
        assertEquals(Map.of("too-many-stages", Map.of("most", 3)), settings.options());
    }

    @Test
    void turnsNoCheckOnAgain() {
        CheckSettings settings =
                CheckSettings.defaults(LocalDate.EPOCH)
                        .only(CheckSettings.Extent.ALWAYS_ERRORS)
                        .only(CheckSettings.Extent.ERRORS);
        assertEquals(Severity.ERROR, severity(settings, "syntax"));
        assertEquals(Severity.IGNORE, severity(settings, "unmeasured-stage"));
        assertEquals(CheckSettings.Extent.ALWAYS_ERRORS, settings.extent());
    }
}
