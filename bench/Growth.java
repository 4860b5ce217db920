// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes maps with very many of one thing. Some have as many errors. */
final class Growth {

    /** So deep that the path is just within what Linux takes, from a short folder. */
    private static final int NESTED = 2_000;

    private final Path folder;
    private final Map<String, Path> maps = new LinkedHashMap<>();

    private Growth(Path folder) {
        this.folder = folder;
    }

    /** The files or folders to check, by what they have many of. */
    static Map<String, Path> write(Path folder) throws IOException {
        Growth growth = new Growth(Files.createDirectories(folder));
        for (int steps : new int[] {500, 1_000, 2_000}) {
            growth.add("%,d steps of one name in a stage".formatted(steps),
                    stage(each(steps, i -> "step X \"step %d\"".formatted(i))));
        }
        growth.add("20,000 stages", journey(each(20_000, i -> "stage S%d \"s\"".formatted(i))));
        growth.add("50,000 personas", each(50_000, i -> "persona P%d \"p\"".formatted(i)));
        growth.add("5,000 journeys, each part of the one before",
                each(5_000, i -> "journey J%d \"j\" {%s}".formatted(i, i == 0 ? "" : " part of J" + (i - 1) + " ")));
        growth.add("30,000 observations of a measure",
                stage("measure Nps {\n" + each(30_000, i -> day(i) + " 30 n 400") + "}\n"));
        growth.nest();
        return growth.maps;
    }

    private void add(String what, String map) throws IOException {
        Path file = folder.resolve("growth-" + maps.size() + ".journey");
        maps.put(what, Files.writeString(file, map));
    }

    private void nest() throws IOException {
        Path top = Files.createTempDirectory("n");
        Path bottom = Files.createDirectories(top.resolve("d/".repeat(NESTED)));
        Files.writeString(bottom.resolve("m.journey"), "team T \"t\"\n");
        maps.put("%,d nested folders".formatted(NESTED), top);
    }

    private static String each(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String journey(String members) {
        return "metric Nps \"Nps\" nps\njourney J \"j\" {\n" + members + "}\n";
    }

    private static String stage(String members) {
        return journey("stage S \"s\" {\n" + members + "}\n");
    }

    private static String day(int number) {
        return LocalDate.of(1930, 1, 1).plusDays(number).toString();
    }
}
