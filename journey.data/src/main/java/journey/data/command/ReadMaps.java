// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.cli.files.InputException;
import journey.cli.maps.MapFile;
import journey.cli.maps.Project;
import journey.cli.output.Terminal;
import journey.data.rows.RowLoader;
import journey.data.run.DataRun;
import journey.data.sql.Database;
import journey.dsl.configuration.Configurations;
import journey.dsl.loading.MapSet;
import journey.dsl.scoping.ImportedFiles;
import journey.dsl.text.Words;
import journey.dsl.validation.JourneyResourceValidator;
import journey.model.JourneyFile;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Reads maps whose data are to be read: together, since they share sources. */
final class ReadMaps {

    private final Terminal terminal;
    private final Provider<MapSet> mapSets;
    private final Provider<JourneyResourceValidator> validators;
    private final Provider<ImportedFiles> importedFiles;

    @Inject
    ReadMaps(
            Terminal terminal,
            Provider<MapSet> mapSets,
            Provider<JourneyResourceValidator> validators,
            Provider<ImportedFiles> importedFiles) {
        this.terminal = terminal;
        this.mapSets = mapSets;
        this.validators = validators;
        this.importedFiles = importedFiles;
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
                List<Issue> errors = validators.get().errors(map, project.settingsOf(file, today));
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

    /** Reads the data of maps; what they import belongs to them. */
    DataRun data(Database database, Collection<XtextResource> maps) {
        return DataRun.read(
                database,
                new RowLoader(database, new Configurations()),
                maps.stream().map(ReadMaps::file).toList(),
                withImports(maps),
                Map.of());
    }

    private Set<JourneyFile> withImports(Collection<XtextResource> maps) {
        Set<JourneyFile> files = new LinkedHashSet<>();
        for (XtextResource map : maps) {
            importedFiles.get().visibleFrom(map).stream().map(ReadMaps::file).forEach(files::add);
        }
        return files;
    }

    private static JourneyFile file(Resource map) {
        return (JourneyFile) map.getContents().get(0);
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
