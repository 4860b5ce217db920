// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckSettings;
import journey.dsl.validation.CheckCatalogue;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectConfigurationTest {

    @TempDir private Path temporary;
    private Path folder;

    @BeforeEach
    void resolveLinks() throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void leavesAChecksOwnSeverity() throws IOException {
        ProjectConfiguration configuration = configuration("severity: {unused-team: off}\n");
        assertSeverity(configuration, "a.journey", "unmeasured-stage", Severity.WARNING, null);
    }

    @Test
    void prefersTheIdToItsGroupWhateverComesFirst() throws IOException {
        ProjectConfiguration configuration =
                configuration(
                        """
                        severity:
                          stage-without-goal: error
                          completeness: off
                          hygiene: off
                          unused-team: warning
                        """);
        assertSeverity(configuration, "a.journey", "stage-without-goal", Severity.ERROR, 2);
        assertSeverity(configuration, "a.journey", "unmeasured-stage", Severity.IGNORE, 3);
        assertSeverity(configuration, "a.journey", "unused-team", Severity.WARNING, 5);
        assertSeverity(configuration, "a.journey", "unused-ignore", Severity.IGNORE, 4);
    }

    @Test
    void doesNotTouchErrorsByAGroup() throws IOException {
        ProjectConfiguration configuration =
                configuration(
                        "severity: {completeness: off, evidence: off, numbers: off, reality: off, hygiene: off}\n");
        for (CheckDescription check : CheckCatalogue.all()) {
            Severity expected = check.isAlwaysError() ? Severity.ERROR : Severity.IGNORE;
            assertEquals(
                    expected,
                    configuration
                            .settingsFor(folder.resolve("a.journey"), LocalDate.EPOCH)
                            .severityOf(check),
                    check.id());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERRORS")
    void touchesByAGroupNoOtherGroup(CheckGroup group) throws IOException {
        CheckSettings settings =
                configuration("severity: {%s: off}\n".formatted(group.id()))
                        .settingsFor(folder.resolve("a.journey"), LocalDate.EPOCH);
        assertEquals(
                CheckCatalogue.all().stream().filter(check -> check.group() == group).toList(),
                CheckCatalogue.all().stream()
                        .filter(check -> settings.severityOf(check) == Severity.IGNORE)
                        .toList());
    }

    @Test
    void prefersTheGroupOfAnOverrideToAnIdForAllFiles() throws IOException {
        ProjectConfiguration configuration =
                configuration(
                        """
                        overrides:
                          - files: [drafts/]
                            severity: {completeness: off}
                        severity:
                          stage-without-goal: error
                        """);
        assertSeverity(configuration, "drafts/a.journey", "stage-without-goal", Severity.IGNORE, 3);
        assertSeverity(configuration, "a.journey", "stage-without-goal", Severity.ERROR, 5);
    }

    @Test
    void prefersTheLastOverrideThatSaysAnything() throws IOException {
        ProjectConfiguration configuration =
                configuration(
                        """
                        overrides:
                          - files: ["*.journey"]
                            severity: {unmeasured-stage: error}
                          - files: [drafts/, old/]
                            severity: {unmeasured-stage: info}
                          - files: [drafts/]
                            severity: {stage-without-goal: off}
                        """);
        assertSeverity(configuration, "drafts/a.journey", "unmeasured-stage", Severity.INFO, 5);
        assertSeverity(configuration, "drafts/a.journey", "stage-without-goal", Severity.IGNORE, 7);
        assertSeverity(configuration, "a.journey", "unmeasured-stage", Severity.ERROR, 3);
    }

    @Test
    void takesTheNearestConfigurationAndNothingOfThoseAbove() throws IOException {
        configuration("severity: {unused-team: off}\nignore: [drafts/]\n");
        write("maps/journey.yaml", "severity: {unmeasured-stage: off}\n");
        Configurations configurations = new Configurations();
        ProjectConfiguration near = configurations.of(folder.resolve("maps/drafts/a.journey"));
        assertEquals(Optional.of(folder.resolve("maps/journey.yaml")), near.file());
        assertFalse(near.ignores(folder.resolve("maps/drafts/a.journey")));
        assertSeverity(near, "maps/a.journey", "unused-team", Severity.INFO, null);
        assertEquals(
                Optional.of(folder.resolve("journey.yaml")),
                configurations.of(folder.resolve("others/deep/a.journey")).file());
    }

    @Test
    void readsAConfigurationOnce() throws IOException {
        configuration("severity: {unused-team: off}\n");
        Configurations configurations = new Configurations();
        assertSame(
                configurations.of(folder.resolve("a/b.journey")),
                configurations.of(folder.resolve("c.journey")));
    }

    @Test
    void doesNotPassOverAFolderOfThatName() throws IOException {
        configuration("severity: {unused-team: off}\n");
        Files.createDirectories(folder.resolve("maps/journey.yaml"));
        FileSystemException refusal =
                assertThrows(
                        FileSystemException.class,
                        () -> new Configurations().of(folder.resolve("maps/a.journey")));
        assertEquals("it is a folder", refusal.getReason());
    }

    @Test
    void readsPathsFromTheFolderInWhichALinkToASharedConfigurationStands() throws IOException {
        write("shared/strict.yaml", "ignore: [/drafts/]\n");
        Files.createDirectories(folder.resolve("project"));
        Files.createSymbolicLink(
                folder.resolve("project/journey.yaml"), Path.of("../shared/strict.yaml"));
        Path map = folder.resolve("project/drafts/a.journey");
        assertTrue(new Configurations().of(map).ignores(map));
    }

    @Test
    void refusesABrokenConfigurationAgainAndAgain() throws IOException {
        write("journey.yaml", "colour: red\n");
        Configurations configurations = new Configurations();
        Path map = folder.resolve("a.journey");
        assertThrows(ConfigurationException.class, () -> configurations.of(map));
        assertThrows(ConfigurationException.class, () -> configurations.of(map));
    }

    @Test
    void ignoresNothingWithoutAConfiguration() {
        assertFalse(ProjectConfiguration.NONE.ignores(folder.resolve("a.journey")));
        assertEquals(Optional.empty(), ProjectConfiguration.NONE.file());
    }

    private void assertSeverity(
            ProjectConfiguration configuration,
            String map,
            String id,
            Severity severity,
            Integer line) {
        CheckDescription check = CheckCatalogue.find(id).orElseThrow();
        Path path = folder.resolve(map);
        assertEquals(
                severity, configuration.settingsFor(path, LocalDate.EPOCH).severityOf(check), id);
        assertEquals(Optional.ofNullable(line), configuration.lineOfSeverity(path, check), id);
    }

    private ProjectConfiguration configuration(String text) throws IOException {
        return ConfigurationReader.read(write("journey.yaml", text));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
