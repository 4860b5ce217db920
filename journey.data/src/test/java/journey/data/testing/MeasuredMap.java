// SPDX-License-Identifier: EPL-2.0
package journey.data.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.data.measure.MeasureEvaluation;
import journey.data.measure.MeasureResult;
import journey.data.measure.PeriodGrain;
import journey.data.rows.RowLoader;
import journey.data.run.DataRun;
import journey.data.run.DataScope;
import journey.data.run.RunWithTexts;
import journey.data.sql.Database;
import journey.dsl.configuration.Configurations;
import journey.model.JourneyFile;
import journey.model.Measure;
import journey.testing.Maps;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;

/** A map with the data that the product reads for it. */
public final class MeasuredMap implements AutoCloseable {

    private final XtextResource map;
    private final Database database;
    private final RunWithTexts read;
    private final DataRun run;

    /**
     * Reads the data of a map.
     *
     * @param map a file beside its data
     * @param spill a folder for what does not fit in memory
     */
    public MeasuredMap(XtextResource map, Path spill) {
        this.map = map;
        database = Database.open("500MB", spill);
        database.keep(null);
        JourneyFile file = Maps.file(map);
        read =
                DataRun.readWithTexts(
                        database,
                        new RowLoader(database, new Configurations()),
                        DataScope.of(List.of(file), Set.of(file)),
                        Map.of());
        run = read.run();
    }

    /** Writes a map into the folder of its data, and reads both. */
    public static MeasuredMap of(Maps maps, Path folder, String text) throws IOException {
        Path file = folder.resolve("map.journey");
        Files.writeString(file, text);
        return new MeasuredMap(maps.read(file), folder.resolve("spill"));
    }

    public XtextResource map() {
        return map;
    }

    public Database database() {
        return database;
    }

    /** The run, and the rows as they stand in the files. */
    public RunWithTexts withTexts() {
        return read;
    }

    public DataRun run() {
        return run;
    }

    /** The only measure of a metric, in periods as the map has them. */
    public MeasureResult result(String metric) {
        return result(metric, Optional.empty());
    }

    /** The only measure of a metric. */
    public MeasureResult result(String metric, Optional<PeriodGrain> grain) {
        Measure measure =
                EcoreUtil2.getAllContentsOfType(Maps.file(map), Measure.class).stream()
                        .filter(it -> it.getMetric().getName().equals(metric))
                        .findFirst()
                        .orElseThrow();
        return new MeasureEvaluation(database, run.sources(), run.personas(), grain)
                .evaluate(measure, run.journeys().get(0));
    }

    @Override
    public void close() {
        database.close();
    }
}
