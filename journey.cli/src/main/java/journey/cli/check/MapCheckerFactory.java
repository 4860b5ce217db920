// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.Optional;
import java.util.function.Function;
import journey.cli.maps.MapFile;
import journey.dsl.check.CheckSettings;
import journey.dsl.loading.MapSet;
import journey.dsl.project.FileFactsReader;
import journey.dsl.validation.Fixes;
import journey.dsl.validation.JourneyResourceValidator;

/** Creates checkers of files. */
public final class MapCheckerFactory {

    private final JourneyResourceValidator validator;
    private final Fixes fixes;
    private final FileFactsReader facts;
    private final Provider<MapSet> mapSets;

    @Inject
    MapCheckerFactory(
            JourneyResourceValidator validator,
            Fixes fixes,
            FileFactsReader facts,
            Provider<MapSet> mapSets) {
        this.validator = validator;
        this.fixes = fixes;
        this.facts = facts;
        this.mapSets = mapSets;
    }

    /**
     * Creates a checker.
     *
     * @param settings what holds for the checks of a file; called from several threads
     * @param threads how many files are checked at a time
     * @param withFixes whether findings say how to fix them, which takes its time
     */
    public MapChecker create(
            Function<MapFile, CheckSettings> settings, int threads, boolean withFixes) {
        return new MapChecker(
                validator,
                Optional.of(fixes).filter(it -> withFixes),
                facts,
                mapSets,
                settings,
                threads);
    }
}
