// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import journey.cli.files.InputException;
import journey.cli.options.ExportTarget;
import journey.cli.output.ProductVersion;
import journey.cli.output.Terminal;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.render.mermaid.MermaidDiagram;
import journey.render.mermaid.MermaidLosses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code journey export mermaid}: writes journeys as diagrams of Mermaid. */
@Command(
        name = "mermaid",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = {
            "Writes journeys as journey diagrams of Mermaid: stages, moments and emotions.",
            "Several journeys become a Markdown page with a diagram each."
        },
        footer = {
            "",
            "Examples:",
            "  journey export mermaid checkout.journey -o checkout.mmd",
            "  journey export mermaid maps -o journeys.md",
            "",
            "What a diagram has no place for is told on standard error.",
            "",
            "Exit status: 1 when a map has errors, 2 when one cannot be read."
        })
final class ExportMermaidCommand implements Callable<Integer> {

    private static final MapFilter ALL = MapFilter.of(EnumSet.allOf(Lane.class));

    @Mixin private ExportTarget target;

    private final Terminal terminal;

    @Inject
    ExportMermaidCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Journey> journeys =
                target.read().values().stream()
                        .flatMap(map -> map.getElements().stream())
                        .filter(Journey.class::isInstance)
                        .map(Journey.class::cast)
                        .toList();
        if (journeys.isEmpty()) {
            throw new InputException("There is no journey in these maps.");
        }
        List<String> diagrams =
                journeys.stream().map(journey -> MermaidDiagram.of(journey, ALL)).toList();
        int status = target.write(diagrams.size() == 1 ? diagrams.get(0) : page(diagrams), false);
        journeys.forEach(journey -> MermaidLosses.of(journey, ALL).forEach(terminal::complain));
        return status;
    }

    /** Titles are in the diagrams. */
    private static String page(List<String> diagrams) {
        return diagrams.stream()
                .map(diagram -> "```mermaid\n" + diagram + "```\n")
                .collect(Collectors.joining("\n"));
    }
}
