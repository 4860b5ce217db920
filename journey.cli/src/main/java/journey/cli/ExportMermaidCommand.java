// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import journey.cli.files.InputException;
import journey.cli.options.ExportTarget;
import journey.cli.output.ProductVersion;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.render.mermaid.MermaidDiagram;
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
            "Exit status: 1 when a map has errors, 2 when one cannot be read."
        })
final class ExportMermaidCommand implements Callable<Integer> {

    private static final MapFilter ALL = MapFilter.of(EnumSet.allOf(Lane.class));

    @Mixin private ExportTarget target;

    @Override
    public Integer call() {
        List<String> diagrams =
                target.read().values().stream()
                        .flatMap(map -> map.getElements().stream())
                        .filter(Journey.class::isInstance)
                        .map(journey -> MermaidDiagram.of((Journey) journey, ALL))
                        .toList();
        if (diagrams.isEmpty()) {
            throw new InputException("There is no journey in these maps.");
        }
        return target.write(diagrams.size() == 1 ? diagrams.get(0) : page(diagrams), false);
    }

    /** Titles are in the diagrams. */
    private static String page(List<String> diagrams) {
        return diagrams.stream()
                .map(diagram -> "```mermaid\n" + diagram + "```\n")
                .collect(Collectors.joining("\n"));
    }
}
