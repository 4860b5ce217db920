// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.cli.maps.MapFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.Terminal;
import journey.data.overview.DataOverview;
import journey.data.run.DataRun;
import journey.data.suggestion.OpenEvent;
import journey.data.suggestion.Suggestion;
import journey.data.suggestion.SuggestionSearch;
import journey.data.suggestion.Suggestions;
import journey.data.writing.BindingEdits;
import journey.dsl.editing.TextEdit;
import journey.dsl.scoping.ImportedFiles;
import journey.dsl.text.Words;
import journey.model.Bindable;
import journey.model.Moment;
import journey.model.Pain;
import journey.model.Source;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.XtextResource;

/** Says in which events what nothing sees yet may be seen, as a difference of the maps' texts. */
final class SuggestTask {

    private final Terminal terminal;
    private final MapEditor editor;
    private final Provider<ImportedFiles> importedFiles;
    private final Provider<IValueConverterService> words;

    @Inject
    SuggestTask(
            Terminal terminal,
            MapEditor editor,
            Provider<ImportedFiles> importedFiles,
            Provider<IValueConverterService> words) {
        this.terminal = terminal;
        this.editor = editor;
        this.importedFiles = importedFiles;
        this.words = words;
    }

    /**
     * Tells what it suggests.
     *
     * @param isWritten whether it is also written into the maps
     * @return the exit status
     */
    int run(
            Map<MapFile, XtextResource> maps,
            DataRun run,
            DataOverview overview,
            boolean isWritten) {
        ImportedFiles imported = importedFiles.get();
        Suggestions suggestions = new SuggestionSearch(run, overview, imported::visibleFrom).find();
        int status = ExitStatus.OK;
        for (Map.Entry<MapFile, XtextResource> map : maps.entrySet()) {
            List<Suggestion> ofMap =
                    suggestions.found().stream()
                            .filter(it -> it.element().eResource() == map.getValue())
                            .toList();
            if (!ofMap.isEmpty()) {
                MapEditor.Edited edited = editor.edit(map.getKey(), map.getValue(), edits(ofMap));
                tell(map.getKey(), ofMap, edited);
                if (isWritten) {
                    status =
                            Math.max(
                                    status,
                                    editor.write(edited, Words.counted(ofMap.size(), "event")));
                }
            }
        }
        ProblemLines.print(run.problems(), terminal.out());
        tellRest(suggestions, overview);
        return status;
    }

    private List<TextEdit> edits(List<Suggestion> suggestions) {
        Map<Bindable, Map<Source, List<String>>> events = new LinkedHashMap<>();
        for (Suggestion each : suggestions) {
            events.computeIfAbsent(each.element(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(each.source(), any -> new ArrayList<>())
                    .add(each.event());
        }
        BindingEdits edits = new BindingEdits(words.get());
        return events.entrySet().stream()
                .flatMap(it -> edits.of(it.getKey(), it.getValue()).stream())
                .toList();
    }

    private void tell(MapFile map, List<Suggestion> suggestions, MapEditor.Edited edited) {
        PrintStream out = terminal.out();
        out.println(map.name());
        for (Suggestion each : suggestions) {
            out.println(
                    "  %s in %s %s: seen by %s?"
                            .formatted(
                                    Words.quoted(each.event()),
                                    each.source().getName(),
                                    each.reason(),
                                    Words.titled(each.element())));
        }
        out.print(edited.diff());
    }

    private void tellRest(Suggestions suggestions, DataOverview overview) {
        PrintStream out = terminal.out();
        if (suggestions.found().isEmpty() && suggestions.open().isEmpty()) {
            boolean hasEvents = overview.sources().stream().anyMatch(it -> !it.events().isEmpty());
            out.println(
                    hasEvents
                            ? "The maps see all events that at least 5 customers share."
                            : "The data have no event that at least 5 customers share.");
        }
        if (!suggestions.open().isEmpty()) {
            out.println("No suggestion for");
        }
        for (OpenEvent each : suggestions.open()) {
            out.println(
                    "  %s in %s: %s"
                            .formatted(
                                    Words.quoted(each.event()),
                                    each.source().getName(),
                                    each.reason()));
        }
        tellBlind(suggestions.blind());
    }

    private void tellBlind(List<Bindable> blind) {
        List<String> names = new ArrayList<>();
        long pains = blind.stream().filter(Pain.class::isInstance).count();
        blind.stream()
                .filter(Moment.class::isInstance)
                .forEach(it -> names.add(((Moment) it).getName()));
        if (pains > 0) {
            names.add(Words.counted(pains, "pain"));
        }
        if (!names.isEmpty()) {
            terminal.out().println("Still without data: " + Words.all(names));
        }
    }
}
