// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.cli.files.InputException;
import journey.cli.maps.MapFile;
import journey.cli.maps.Project;
import journey.cli.output.Terminal;
import journey.dsl.check.CheckSettings;
import journey.dsl.loading.MapSet;
import journey.dsl.text.Words;
import journey.dsl.validation.JourneyResourceValidator;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/** Reads maps whose data are to be read: together, since they share sources. */
final class ReadMaps {

    private final Terminal terminal;
    private final Provider<MapSet> mapSets;
    private final Provider<JourneyResourceValidator> validators;

    @Inject
    ReadMaps(
            Terminal terminal,
            Provider<MapSet> mapSets,
            Provider<JourneyResourceValidator> validators) {
        this.terminal = terminal;
        this.mapSets = mapSets;
        this.validators = validators;
    }

    /**
     * The maps that can be used, in their order; of the others the user was told why not.
     *
     * @param refused is run for each map that cannot be used
     */
    Map<MapFile, XtextResource> read(List<MapFile> files, Project project, Runnable refused) {
        MapSet maps = mapSets.get();
        LocalDate today = LocalDate.ofInstant(terminal.clock().instant(), ZoneId.systemDefault());
        Map<MapFile, XtextResource> usable = new LinkedHashMap<>();
        for (MapFile file : files) {
            try {
                XtextResource map = file.read(maps);
                List<Issue> errors = errors(map, project.settingsOf(file, today));
                if (errors.isEmpty()) {
                    usable.put(file, map);
                } else {
                    terminal.complain(refusal(file, errors));
                    refused.run();
                }
            } catch (InputException e) {
                terminal.complain(e.getMessage());
                refused.run();
            }
        }
        return usable;
    }

    private List<Issue> errors(XtextResource map, CheckSettings settings) {
        return validators
                .get()
                .check(map, settings.only(CheckSettings.Extent.ERRORS), CancelIndicator.NullImpl)
                .issues()
                .stream()
                .filter(issue -> issue.getSeverity() == Severity.ERROR)
                .toList();
    }

    private static String refusal(MapFile file, List<Issue> errors) {
        return "'%s' has %s, so its data are not read: %d:%d %s"
                .formatted(
                        file.name(),
                        Words.counted(errors.size(), "error"),
                        errors.get(0).getLineNumber(),
                        errors.get(0).getColumn(),
                        errors.get(0).getMessage());
    }
}
