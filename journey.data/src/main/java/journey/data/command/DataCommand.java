// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import journey.cli.maps.MapFile;
import journey.cli.maps.Project;
import journey.cli.options.MapPaths;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.ReportTarget;
import journey.cli.output.Terminal;
import journey.data.overview.DataOverview;
import journey.data.run.DataRun;
import journey.model.Bindable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code journey data}: tells what there is in the data of maps, and what the maps see of it. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = "Tells what there is in the data of maps, and what the maps see of it.",
        footer = {
            "",
            "No row and no identifier is told, and nothing that fewer than five customers did.",
            "",
            "Examples:",
            "  journey data maps",
            "  journey data --format json=data.json maps/checkout.journey"
        })
final class DataCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final ReadMaps maps;
    private final AtomicFile files;

    @Spec private CommandSpec spec;

    @Mixin private final MapPaths paths = new MapPaths();

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            defaultValue = "text",
            converter = TargetConverter.class,
            description =
                    "Report as text or json, to standard output or to FILE. Can be repeated. Default: ${DEFAULT-VALUE}.")
    private List<ReportTarget<DataFormat>> targets;

    private static final class TargetConverter implements ITypeConverter<ReportTarget<DataFormat>> {
        @Override
        public ReportTarget<DataFormat> convert(String value) {
            return ReportTarget.parse(value, DataFormat.class);
        }
    }

    @Inject
    DataCommand(Terminal terminal, ReadMaps maps, AtomicFile files) {
        this.terminal = terminal;
        this.maps = maps;
        this.files = files;
    }

    @Override
    public Integer call() {
        ReportTarget.check(targets, spec.commandLine());
        Project project = Project.of(null);
        int[] status = {ExitStatus.OK};
        Map<MapFile, XtextResource> read =
                maps.read(
                        project.withoutIgnored(paths.find()),
                        project,
                        () -> status[0] = ExitStatus.USAGE);
        boolean isWritten =
                RunDatabase.use(maps.data(read, project), run -> report(run, read.values()));
        return isWritten ? status[0] : ExitStatus.USAGE;
    }

    private boolean report(DataRun run, Collection<XtextResource> read) {
        List<Bindable> bound =
                read.stream()
                        .flatMap(
                                it ->
                                        EcoreUtil2.getAllContentsOfType(
                                                it.getContents().get(0), Bindable.class)
                                                .stream())
                        .filter(it -> !it.getBindings().isEmpty())
                        .toList();
        return ReportTarget.write(
                targets,
                new DataReport(run, DataOverview.of(run, bound)),
                (format, colour) -> format.create(),
                terminal,
                files);
    }
}
