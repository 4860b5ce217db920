// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import journey.cli.finding.Finding;
import journey.cli.maps.MapFiles;
import journey.dsl.check.CheckSettings;
import journey.testing.JourneyInjectorProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCheckerTest {

    @TempDir private Path folder;

    @Test
    void tellsHowToFixWhatItFindsOnlyWhenAsked() throws IOException {
        Files.writeString(folder.resolve("map.journey"), "journey J \"j\" { stage A \"a\" }\n");
        List<Finding> with = findings(true);
        List<Finding> without = findings(false);
        assertTrue(with.stream().anyMatch(it -> it.suggestion().isPresent()));
        assertFalse(without.stream().anyMatch(it -> it.suggestion().isPresent()));
        assertEquals(
                with.stream().map(Finding::message).toList(),
                without.stream().map(Finding::message).toList());
    }

    private List<Finding> findings(boolean withFixes) {
        return new JourneyInjectorProvider()
                .getInjector()
                .getInstance(MapCheckerFactory.class)
                .create(map -> CheckSettings.defaults(LocalDate.of(2026, 1, 1)), 1, withFixes)
                .check(MapFiles.find(List.of(folder)), done -> {})
                .findings();
    }
}
