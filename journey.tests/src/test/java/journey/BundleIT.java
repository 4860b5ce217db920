// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.model.JourneyPackage;
import journey.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jars that Eclipse uses are also bundles that it can resolve. */
class BundleIT {

    private static final String FRIENDS =
            "x-friends:=\"journey.compare,journey.layout,journey.dsl.ui,journey.diagram,journey.ide.tests\"";

    @ParameterizedTest
    @ValueSource(strings = {"journey.dsl", "journey.compare", "journey.layout"})
    void hasTheNameOfItsModule(String module) throws IOException {
        assertEquals(module, header(module, "Bundle-SymbolicName").replaceAll(";.*", ""));
        assertEquals(module, header(module, "Automatic-Module-Name"));
    }

    /** Eclipse reads the extensions of a bundle only where there is one version of it. */
    @ParameterizedTest
    @ValueSource(strings = {"journey.dsl", "journey.compare", "journey.layout"})
    void isASingletonWhereItHasExtensions(String module) throws IOException {
        try (JarFile jar = jar(module)) {
            assertEquals(
                    jar.getEntry("plugin.xml") != null,
                    header(module, "Bundle-SymbolicName").equals(module + ";singleton:=true"));
        }
    }

    /** What is not named here is internal; a new package is exported on purpose or not at all. */
    @Test
    void exportsTheModelAndTheApiOfChecks() throws IOException {
        Set<String> api = new TreeSet<>();
        for (String clause : clauses(header("journey.dsl", "Export-Package"))) {
            if (!clause.contains(FRIENDS)) {
                api.add(clause.replaceAll(";.*", ""));
            }
        }
        assertEquals(
                Set.of("journey.dsl", "journey.dsl.check", "journey.model", "journey.model.util"),
                api);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journey.dsl.checks",
                "journey.dsl.fixes",
                "journey.dsl.formatting2",
                "journey.dsl.recovery",
                "journey.model.impl"
            })
    void keepsPackageToItself(String name) throws IOException {
        List<String> exported = clauses(header("journey.dsl", "Export-Package"));
        assertTrue(
                exported.stream().noneMatch(clause -> clause.startsWith(name + ";")),
                exported.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "journey.compare, journey.compare.mirror",
        "journey.layout, journey.layout journey.layout.routes journey.layout.ways"
    })
    void exportsOnlyWhatTheDiagramUses(String module, String names) throws IOException {
        List<String> exported =
                clauses(header(module, "Export-Package")).stream()
                        .map(clause -> clause.replaceAll(";.*", ""))
                        .toList();
        assertEquals(List.of(names.split(" ")), exported);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.xtext", "org.eclipse.xtext.util", "org.eclipse.emf.ecore"})
    void requiresBundleOfARange(String name) throws IOException {
        String required = header("journey.dsl", "Require-Bundle");
        assertTrue(
                required.matches("(.*,)?" + name + ";bundle-version=\"\\[[0-9.]+,3\\.0\\.0\\)\".*"),
                required);
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey.dsl", "journey.compare"})
    void importsGuiceOfARange(String module) throws IOException {
        String imported = header(module, "Import-Package");
        assertTrue(imported.contains("com.google.inject;version=\"[1.3,2)\""), imported);
    }

    /** Also by its name before 0.1, which diagrams have that were saved then. */
    @Test
    void registersTheMetamodelThatItHolds() throws IOException {
        String plugin = text("plugin.xml");
        assertTrue(plugin.contains("uri=\"" + JourneyPackage.eNS_URI + "\""), plugin);
        assertTrue(plugin.contains("uri=\"http://journey/model/1\""), plugin);
        assertTrue(plugin.contains("class=\"" + JourneyPackage.class.getName() + "\""), plugin);
        assertTrue(plugin.contains("genModel=\"model/journey.genmodel\""), plugin);
        try (JarFile jar = jar("journey.dsl")) {
            assertNotNull(jar.getEntry("model/journey.genmodel"));
            assertNotNull(jar.getEntry("model/journey.ecore"));
            assertNotNull(jar.getEntry("journey/model/JourneyPackage.class"));
        }
    }

    @Test
    void holdsNothingThatOnlyTheGeneratorNeeds() throws IOException {
        try (JarFile jar = jar("journey.dsl")) {
            assertTrue(
                    jar.stream()
                            .noneMatch(
                                    entry ->
                                            entry.getName().endsWith(".g")
                                                    || entry.getName().endsWith(".mwe2")
                                                    || entry.getName().endsWith("plugin.xml_gen")));
        }
    }

    /** The clauses of a header: commas in quotes part none. */
    private static List<String> clauses(String header) {
        return Pattern.compile("(?:[^,\"]|\"[^\"]*\")+")
                .matcher(header)
                .results()
                .map(clause -> clause.group())
                .toList();
    }

    private static String header(String module, String name) throws IOException {
        try (JarFile jar = jar(module)) {
            String value = jar.getManifest().getMainAttributes().getValue(name);
            assertNotNull(value, name);
            return value;
        }
    }

    private static String text(String entry) throws IOException {
        try (JarFile jar = jar("journey.dsl")) {
            return new String(
                    jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The jar of a module, beside which may stand one of its tests. */
    private static JarFile jar(String module) throws IOException {
        try (Stream<Path> files = Files.list(Pages.ROOT.resolve(module + "/target"))) {
            Path path =
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .filter(file -> !file.toString().endsWith("-tests.jar"))
                            .findFirst()
                            .orElseThrow();
            return new JarFile(path.toFile());
        }
    }
}
