// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import journey.dsl.check.CheckSettings;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.flow.FlowModel;
import journey.dsl.flow.FlowModels;
import journey.dsl.validation.Fixes;
import journey.dsl.validation.JourneyResourceValidator;
import journey.model.Journey;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** Puts flow files beside maps in tests, and tells what is found then. */
public final class FlowMaps {

    @Inject private Maps maps;
    @Inject private Fixes fixes;
    @Inject private IResourceValidator validator;

    /**
     * Writes a map and the flow of its first journey, computed from what the map says.
     *
     * @param members of the group of all customers, as JSON: {@code "places": […]}
     * @param more members of the file, as JSON, each with a comma before it: {@code , "orders":
     *     […]}
     */
    public Path write(Path folder, String map, String members, String more) {
        Path file = write(folder.resolve("map.journey"), map);
        Journey journey =
                Maps.file(maps.read(file)).getElements().stream()
                        .filter(Journey.class::isInstance)
                        .map(Journey.class::cast)
                        .findFirst()
                        .orElseThrow();
        FlowModel model = FlowModels.of(journey);
        String lostAfter =
                FlowModels.lostAfter(journey).map("\"lostAfter\": \"%s\", "::formatted).orElse("");
        String flow =
                """
                {
                  "version": 1, "journey": "%s", %s"end": "2026-09-30",
                  "model": %s,
                  "groups": [{"kind": "all", %s}]%s
                }
                """
                        .formatted(
                                journey.getName(),
                                lostAfter,
                                new Gson()
                                        .toJson(Map.of("seen", model.seen(), "ways", model.ways())),
                                members,
                                more);
        write(folder.resolve(journey.getName() + ".flow.json"), flow);
        return file;
    }

    /** Writes another map in the place of one, and leaves its flow file as it is. */
    public static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a check finds in a map with what stands beside it. */
    public List<Issue> issues(Path map, String checkId) {
        return of(checkId, maps.issues(maps.read(map)));
    }

    /** What a check finds when a project says something else. */
    public List<Issue> issues(Path map, String checkId, CheckSettings settings) {
        return of(
                checkId,
                ((JourneyResourceValidator) validator)
                        .check(maps.read(map), settings, CancelIndicator.NullImpl)
                        .issues());
    }

    private static List<Issue> of(String checkId, List<Issue> issues) {
        return issues.stream().filter(it -> it.getCode().equals(checkId)).toList();
    }

    /** Asserts what a check says, in the order of the file. */
    public void assertReported(Path map, String checkId, String... messages) {
        assertEquals(
                List.of(messages), issues(map, checkId).stream().map(Issue::getMessage).toList());
    }

    /** Asserts that a check reports once, on this element and this part of the text. */
    public void assertPlace(Path map, String checkId, String fragment, String place) {
        XtextResource resource = maps.read(map);
        List<Issue> found = of(checkId, maps.issues(resource));
        assertEquals(1, found.size(), found.toString());
        String text = resource.getParseResult().getRootNode().getText();
        Issue issue = found.get(0);
        assertEquals(fragment, issue.getUriToProblem().fragment());
        assertEquals(
                place, text.substring(issue.getOffset(), issue.getOffset() + issue.getLength()));
    }

    /** Asserts that the fix for the only finding makes this text of the map, without a finding. */
    public void assertFixed(Path map, String checkId, String after) {
        XtextResource resource = maps.read(map);
        List<Issue> found = of(checkId, maps.issues(resource));
        assertEquals(1, found.size(), found.toString());
        Fix fix = fixes.fixFor(resource, found.get(0)).orElseThrow();
        String before = resource.getParseResult().getRootNode().getText();
        assertEquals(after, Edits.apply(before, fix.edits()));
        write(map, after);
        assertEquals(List.of(), issues(map, checkId));
        assertEquals(List.of(), maps.errors(maps.read(map)));
    }

    /** Asserts that nobody but its author can fix the only finding. */
    public void assertNotFixable(Path map, String checkId) {
        XtextResource resource = maps.read(map);
        List<Issue> found = of(checkId, maps.issues(resource));
        assertEquals(1, found.size(), found.toString());
        assertEquals(List.of(), fixes.fixFor(resource, found.get(0)).stream().toList());
    }
}
