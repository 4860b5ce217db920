// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import journey.cli.files.InputException;
import journey.cli.maps.MapFile;
import journey.cli.maps.Project;
import journey.cli.options.MapPaths;
import journey.cli.output.AtomicFile;
import journey.cli.output.DefectReport;
import journey.cli.output.ExitStatus;
import journey.cli.output.NewFolders;
import journey.cli.output.ProductVersion;
import journey.cli.output.Terminal;
import journey.cli.render.MapRendererFactory;
import journey.cli.render.PictureFolder;
import journey.cli.render.RenderFormat;
import journey.cli.render.RenderOptions;
import journey.cli.render.RenderRun;
import journey.cli.render.Selection;
import journey.cli.render.SelectionOptions;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import journey.render.drawing.PageSize;
import journey.render.svg.Theme;
import org.eclipse.xtext.validation.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journey render}: shows maps as pictures and pages. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = "Renders maps as pictures and pages, without a browser.",
        footer = {
            "",
            "Each map is written to a file that is named after it, such as MorningCoffee.svg.",
            "",
            "Examples:",
            "  journey render maps -o out",
            "  journey render maps -o out --format svg --format html",
            "  journey render maps -o out --blueprint",
            "  journey render checkout.journey --view Executive --format pdf --paper a3"
        })
final class RenderCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Provider<MapRendererFactory> renderers;
    private final AtomicFile files;

    @Mixin private final MapPaths paths = new MapPaths();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "svg",
            description =
                    "Write ${COMPLETION-CANDIDATES}. Can be repeated. Default: ${DEFAULT-VALUE}.")
    private List<RenderFormat> formats;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "",
            description = "Write into this folder. Default: the current one.")
    private Path folder;

    @Mixin private final SelectionOptions shown = new SelectionOptions();

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description =
                    "Draw in these colours: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Theme theme;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            defaultValue = "a4",
            description =
                    "For pdf, in landscape: a4 or a3, on as many pages as are legible, or picture for one page as large as the map. Default: ${DEFAULT-VALUE}.")
    private PageSize paper;

    @Inject
    RenderCommand(Terminal terminal, Provider<MapRendererFactory> renderers, AtomicFile files) {
        this.terminal = terminal;
        this.renderers = renderers;
        this.files = files;
    }

    /** What became of the maps. */
    private final class Totals {
        private final List<Throwable> defects = new ArrayList<>();
        private final Set<String> alternatives = new LinkedHashSet<>();
        private int status = ExitStatus.OK;
        private int written;

        private void raise(int other) {
            status = Math.max(status, other);
        }

        private void complain(InputException e) {
            terminal.complain(e.getMessage());
            raise(ExitStatus.USAGE);
        }
    }

    @Override
    public Integer call() {
        List<RenderFormat> wanted = List.copyOf(new LinkedHashSet<>(formats));
        Selection selection = shown.selection(wanted);
        Project project = Project.of(null);
        List<MapFile> maps = project.withoutIgnored(paths.find());
        LocalDate today = LocalDate.ofInstant(terminal.clock().instant(), ZoneId.systemDefault());
        RenderRun run =
                new RenderRun(
                        renderers.get(),
                        map -> project.settingsOf(map, today),
                        new RenderOptions(wanted, selection, theme, paper));
        PictureFolder pictures = new PictureFolder(folder, files);
        NewFolders folders = pictures.create();
        Totals totals = new Totals();
        try {
            run.render(maps, result -> write(result, pictures, totals));
        } finally {
            folders.removeEmpty();
        }
        if (!totals.defects.isEmpty()) {
            new DefectReport(terminal).print(totals.defects);
            return ExitStatus.DEFECT;
        }
        if (totals.written == 0 && totals.status == ExitStatus.OK) {
            terminal.complain(nothingWritten(selection, totals));
            return ExitStatus.USAGE;
        }
        return totals.status;
    }

    private void write(RenderRun.Result result, PictureFolder pictures, Totals totals) {
        if (result.failure() instanceof InputException unreadable) {
            totals.complain(unreadable);
            return;
        }
        if (result.failure() != null) {
            totals.defects.add(
                    new IllegalStateException("in " + result.map().name(), result.failure()));
            return;
        }
        totals.alternatives.addAll(result.outcome().alternatives());
        result.outcome().errors().stream().limit(1).forEach(it -> tellError(result, totals));
        for (RenderRun.Rendered rendered : result.outcome().files()) {
            try {
                Path file = pictures.write(rendered, result.map());
                terminal.out().println("wrote " + SafeText.of(file.toString()));
                totals.written++;
                rendered.warnings()
                        .forEach(it -> terminal.complain("'%s': %s".formatted(file, it)));
            } catch (InputException e) {
                totals.complain(e);
            }
        }
    }

    private void tellError(RenderRun.Result result, Totals totals) {
        List<Issue> errors = result.outcome().errors();
        Issue first = errors.get(0);
        terminal.complain(
                "'%s' has %s, and its picture lacks what could not be read: %d:%d %s"
                        .formatted(
                                result.map().name(),
                                Words.counted(errors.size(), "error"),
                                first.getLineNumber(),
                                first.getColumn(),
                                first.getMessage()));
        totals.raise(ExitStatus.FINDINGS);
    }

    private static String nothingWritten(Selection selection, Totals totals) {
        if (selection.wanted().isEmpty()) {
            return "There is no journey to render here.";
        }
        return "No journey here has "
                + selection.wanted()
                + (totals.alternatives.isEmpty()
                        ? "."
                        : "; there is " + Words.all(List.copyOf(totals.alternatives)) + ".");
    }
}
