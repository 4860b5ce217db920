// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.cli.files.InputException;
import journey.cli.maps.MapFile;
import journey.cli.maps.Project;
import journey.cli.output.Terminal;
import journey.data.cache.CacheFolder;
import journey.data.rows.DataFolders;
import journey.data.run.DataScope;
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

    /**
     * What maps say of their data; what they import belongs to them. Where projects differ in how
     * many others an identifier may stand with, the smallest number counts.
     */
    MapData data(Map<MapFile, XtextResource> maps, Project project) {
        DataScope scope =
                DataScope.of(
                        maps.values().stream().map(ReadMaps::file).toList(),
                        withImports(maps.values()));
        Map<String, Integer> most = new HashMap<>();
        for (MapFile map : maps.keySet()) {
            project.configurationOf(map)
                    .data()
                    .most()
                    .forEach((kind, number) -> most.merge(kind, number, Math::min));
        }
        return new MapData(
                scope,
                most,
                scope.sources().isEmpty()
                        ? Optional.empty()
                        : maps.keySet().stream().findFirst().map(it -> cache(it, project)));
    }

    /** The folder of what runs keep for the project of a map. */
    static CacheFolder cache(MapFile map, Project project) {
        return new CacheFolder(DataFolders.home(map.path(), project.configurationOf(map)));
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
