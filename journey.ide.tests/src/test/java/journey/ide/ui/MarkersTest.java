// SPDX-License-Identifier: EPL-2.0
package journey.ide.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import journey.dsl.ui.configuration.ConfigurationChanges;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;

class MarkersTest extends WorkbenchTest {

    private static final String MAP =
            """
            team Shop "Shop floor"

            journey Coffee "Morning coffee" {
                purpose "Learn who comes back"
                stage Buy "Buys" as loyalty {
                    goal "Get a coffee"
                    step Asks "Asks a colleague" {
                        emotion +1
                    }
                    measure Nps
                }
                owner Shop
            }
            metric Nps "Would you recommend us?" nps
            """;

    @Test
    void haveIdOfCheck() throws Exception {
        IProject project = project("maps");
        write(project, "map.journey", MAP);
        build();
        assertEquals(
                List.of(
                        "map.journey:10 warning measure-without-observation",
                        "map.journey:3 warning journey-without-persona",
                        "map.journey:5 warning stage-without-touchpoint"),
                markers(project));
    }

    @Test
    void haveSeverityOfProject() throws Exception {
        IProject project = project("maps");
        write(project, "map.journey", MAP);
        IFile settings =
                write(
                        project,
                        "journey.yaml",
                        """
                        severity:
                          completeness: off
                          stage-without-touchpoint: error
                        """);
        build();
        assertEquals(
                List.of("map.journey:5 error stage-without-touchpoint"), completeness(project));
        overwrite(settings, "severity:\n  stage-without-touchpoint: info\n  completeness: off\n");
        build();
        assertEquals(List.of("map.journey:5 info stage-without-touchpoint"), completeness(project));
        settings.delete(true, null);
        build();
        assertEquals(
                List.of(
                        "map.journey:3 warning journey-without-persona",
                        "map.journey:5 warning stage-without-touchpoint"),
                completeness(project));
    }

    @Test
    void followWhatCustomersDid() throws Exception {
        IProject project = project("maps");
        write(
                project,
                "map.journey",
                """
                source Till "Till" events { data "till.csv" event "kind" }
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" { seen in Till as "sale" }
                    }
                }
                """);
        IFile flow = write(project, "Coffee.flow.json", flow(0));
        build();
        assertEquals(List.of("map.journey:4 warning moment-never-seen"), reality(project));
        overwrite(flow, flow(900));
        build();
        assertEquals(List.of(), reality(project));
        overwrite(flow, "<<<<<<< ours");
        build();
        assertEquals(List.of("map.journey:2 warning flow-out-of-date"), reality(project));
        flow.delete(true, null);
        build();
        assertEquals(List.of(), reality(project));
    }

    private static String flow(int visits) {
        return """
                {"version": 1, "journey": "Coffee", "end": "2026-09-30",
                 "model": {"seen": {"Buy.Order": ["Till as \\"sale\\""]}, "ways": ["-> Buy.Order", "Buy.Order ->"]},
                 "groups": [{"kind": "all", "places": [{"id": "Buy.Order", "visits": %d}]}]}
                """
                .formatted(visits);
    }

    private static List<String> reality(IProject project) throws Exception {
        return markers(project).stream()
                .filter(it -> it.contains("flow-") || it.contains("moment-"))
                .toList();
    }

    private static List<String> completeness(IProject project) throws Exception {
        return markers(project).stream().filter(it -> !it.contains("measure-")).toList();
    }

    @Test
    void areOnSettingsThatCannotBeUsed() throws Exception {
        IProject project = project("maps");
        IFile map = write(project, "map.journey", MAP);
        IFile settings = write(project, "journey.yaml", "severity:\n  no-such-check: error\n");
        build();
        assertEquals(List.of(), markers(map));
        IMarker[] problems =
                settings.findMarkers(ConfigurationChanges.MARKER, true, IResource.DEPTH_ZERO);
        assertEquals(1, problems.length);
        assertEquals(2, problems[0].getAttribute(IMarker.LINE_NUMBER, 0));
        overwrite(settings, "severity:\n  completeness: off\n");
        build();
        assertEquals(
                0,
                settings.findMarkers(ConfigurationChanges.MARKER, true, IResource.DEPTH_ZERO)
                        .length);
    }

    @Test
    void areNotOnFilesThatTheProjectLeavesOut() throws Exception {
        IProject project = project("maps");
        write(project, "drafts/map.journey", MAP);
        write(project, "journey.yaml", "ignore:\n  - drafts/**\n");
        build();
        assertEquals(List.of(), markers(project));
    }

    @Test
    void saveNothingIsUnusedThatAnotherFileUses() throws Exception {
        IProject project = project("maps");
        write(
                project,
                "shared/people.journey",
                """
                team Shop "Shop floor"
                team Kitchen "Kitchen"
                """);
        IFile map =
                write(
                        project,
                        "map.journey",
                        """
                        import "shared/people.journey"

                        journey Coffee "Morning coffee" {
                            owner Shop
                        }
                        """);
        build();
        assertEquals(List.of("shared/people.journey:2 info unused-team"), unused(project));
        overwrite(
                map,
                """
                import "shared/people.journey"

                journey Coffee "Morning coffee" {
                    owner Kitchen
                }
                """);
        build();
        assertEquals(List.of("shared/people.journey:1 info unused-team"), unused(project));
        map.delete(true, null);
        build();
        assertEquals(List.of(), unused(project));
    }

    private static List<String> unused(IProject project) throws Exception {
        return markers(project).stream().filter(it -> it.contains("unused-")).toList();
    }

    @Test
    void followChangesInImportedFiles() throws Exception {
        IProject project = project("maps");
        IFile map =
                write(
                        project,
                        "map.journey",
                        """
                        import "metrics.journey"

                        journey Coffee "Morning coffee" {
                            measure Effort { 2026  6 }
                        }
                        """);
        build();
        assertEquals(1, count(map, "missing-import"));
        IFile metrics =
                write(
                        project,
                        "metrics.journey",
                        "metric Effort \"Easy?\" score { scale 1 to 5 higher is better }\n");
        build();
        assertEquals(0, count(map, "missing-import"));
        assertEquals(1, count(map, "value-out-of-scale"));
        overwrite(metrics, "metric Effort \"Easy?\" score { scale 1 to 7 higher is better }\n");
        build();
        assertEquals(0, count(map, "value-out-of-scale"));
    }

    private static long count(IFile file, String check) throws Exception {
        return Arrays.stream(
                        file.findMarkers("org.eclipse.xtext.ui.check", true, IResource.DEPTH_ZERO))
                .filter(marker -> check.equals(marker.getAttribute("CODE_KEY", "")))
                .count();
    }
}
