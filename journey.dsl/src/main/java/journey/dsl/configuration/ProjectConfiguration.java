// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckSettings;
import journey.dsl.configuration.Layer.Located;
import journey.dsl.validation.CheckCatalogue;
import org.eclipse.xtext.diagnostics.Severity;

/** What a project says about its checks and data in {@code journey.yaml}. */
public final class ProjectConfiguration {

    /** The name of the file. */
    public static final String FILE = "journey.yaml";

    /** Of a project that says nothing. */
    public static final ProjectConfiguration NONE =
            new ProjectConfiguration(null, List.of(), List.of(), DataSettings.NONE);

    private final Path file;
    private final List<PathPattern> ignored;
    private final List<Layer> layers;
    private final DataSettings data;

    /**
     * @param layers later ones outweigh earlier ones
     */
    ProjectConfiguration(
            Path file, List<PathPattern> ignored, List<Layer> layers, DataSettings data) {
        this.file = file;
        this.ignored = List.copyOf(ignored);
        this.layers = List.copyOf(layers);
        this.data = data;
    }

    /** The file; empty when the project has none. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** What holds for the data of maps. */
    public DataSettings data() {
        return data;
    }

    /** Tells whether a map is to be left out. */
    public boolean ignores(Path map) {
        return file != null && ignored.stream().anyMatch(it -> it.matches(relative(map)));
    }

    /**
     * What holds for the checks of a map.
     *
     * @param today the day from which ages are counted
     */
    public CheckSettings settingsFor(Path map, LocalDate today) {
        Map<String, Severity> severities = new HashMap<>();
        Map<String, Map<String, Integer>> options = new HashMap<>();
        for (CheckDescription check : CheckCatalogue.all()) {
            severity(map, check).ifPresent(it -> severities.put(check.id(), it.value()));
            for (String option : check.options().keySet()) {
                option(map, check, option)
                        .ifPresent(
                                it ->
                                        options.computeIfAbsent(check.id(), id -> new HashMap<>())
                                                .put(option, it.value()));
            }
        }
        return new CheckSettings(today, severities, options);
    }

    /** The line in which the severity of a check is set; empty when it has its own. */
    public Optional<Integer> lineOfSeverity(Path map, CheckDescription check) {
        return severity(map, check).map(Located::line);
    }

    /** The line in which an option is set; empty when it has its own value. */
    public Optional<Integer> lineOfOption(Path map, CheckDescription check, String option) {
        return option(map, check, option).map(Located::line);
    }

    private Optional<Located<Severity>> severity(Path map, CheckDescription check) {
        if (check.isAlwaysError()) {
            return Optional.empty();
        }
        String group = check.group().id();
        return last(
                map,
                layer -> {
                    Located<Severity> own = layer.checks().get(check.id());
                    return own == null ? layer.groups().get(group) : own;
                });
    }

    private Optional<Located<Integer>> option(Path map, CheckDescription check, String option) {
        return last(map, layer -> layer.options().getOrDefault(check.id(), Map.of()).get(option));
    }

    private <T> Optional<T> last(Path map, java.util.function.Function<Layer, T> value) {
        if (file == null) {
            return Optional.empty();
        }
        Path path = relative(map);
        return layers.stream()
                .filter(layer -> layer.holdsFor(path))
                .map(value)
                .filter(java.util.Objects::nonNull)
                .reduce((first, second) -> second);
    }

    private Path relative(Path map) {
        return file.getParent().relativize(map);
    }
}
