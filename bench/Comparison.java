// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how long one SVG of the same journey takes {@code journey}, Mermaid and PlantUML, each in a cold
 * process, in turns. Mermaid and PlantUML draw stages, moments, scores and personas only, for that is all
 * that their texts can say; PlantUML has no journeys, its activity diagram comes closest.
 *
 * <p>{@code java Comparison JOURNEY MERMAID CHROMIUM PLANTUML FOLDER RUNS}: the commands, the jar of
 * PlantUML, a folder for texts and pictures, and how often each draws.
 */
final class Comparison {

    private static final Pattern TASK = Pattern.compile(" *(.+): (\\d): (.+)");

    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    private Comparison(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[4]);
        Corpus.write(folder, 1, 65, 1);
        String map = folder.resolve("map-0000.journey").toString();
        Run.of(List.of(args[0], "render", map, "--format", "mermaid", "-o", args[4]), "");
        Path mermaid = folder.resolve("Map0000.mmd");
        Path plantuml = folder.resolve("plantuml.puml");
        Path browser = folder.resolve("browser.json");
        Files.writeString(plantuml, activities(Files.readAllLines(mermaid)));
        Files.writeString(browser, browser(args[2]));
        commands.put("journey", List.of(args[0], "render", map, "-o", args[4]));
        commands.put("Mermaid", List.of(args[1], "-q", "-p", browser.toString(), "-i", mermaid.toString(), "-o",
                        folder.resolve("mermaid.svg").toString()));
        commands.put("PlantUML", List.of("java", "-Djava.awt.headless=true", "-jar", args[3], "-tsvg", plantuml.toString()));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new Comparison(args).run(Integer.parseInt(args[5]));
    }

    private void run(int runs) throws IOException, InterruptedException {
        Map<String, List<Run>> measured = new LinkedHashMap<>();
        for (int i = -1; i < runs; i++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Run run = Run.of(command.getValue(), "");
                if (i >= 0) {
                    measured.computeIfAbsent(command.getKey(), it -> new ArrayList<>()).add(run);
                }
            }
        }
        double ours = Run.median(measured.get("journey"), Run::wall);
        System.out.printf("%d runs each, in turns%n%n", runs);
        System.out.println("| one SVG by | median | least | most | processor | ratio of medians |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        measured.forEach(
                (name, times) ->
                        System.out.printf(
                                Locale.ROOT,
                                "| %s | %s | %.2f |%n",
                                name,
                                Run.cells(times),
                                Run.median(times, Run::wall) / ours));
    }

    /** A journey of Mermaid as an activity diagram of PlantUML. */
    private static String activities(List<String> mermaid) {
        StringBuilder text = new StringBuilder("@startuml\n");
        boolean within = false;
        for (String line : mermaid) {
            Matcher task = TASK.matcher(line);
            if (line.strip().startsWith("title ")) {
                text.append(line.strip()).append('\n');
            } else if (line.strip().startsWith("section ")) {
                text.append(within ? "}\n" : "").append("partition \"").append(line.strip().substring(8)).append("\" {\n");
                within = true;
            } else if (within && task.matches()) {
                text.append(":%s\n%s: %s;\n".formatted(task.group(1), task.group(2), task.group(3)));
            }
        }
        return text.append(within ? "}\n" : "").append("@enduml\n").toString();
    }

    /** What Chromium needs on a machine without a screen, as superuser too, and without the network. */
    private static String browser(String chromium) {
        return """
                {"executablePath": "%s", "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]}
                """
                .formatted(chromium);
    }
}
