// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import journey.model.JourneyPackage;
import journey.testing.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar of the language is also a bundle that Eclipse can resolve. */
class BundleIT {

    private JarFile jar;

    @BeforeEach
    void openJar() throws IOException {
        try (Stream<Path> files = Files.list(Pages.ROOT.resolve("journey.dsl/target"))) {
            Path path =
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .findFirst()
                            .orElseThrow();
            jar = new JarFile(path.toFile());
        }
    }

    @AfterEach
    void closeJar() throws IOException {
        jar.close();
    }

    @Test
    void hasTheNameOfItsModule() throws IOException {
        assertEquals("journey.dsl;singleton:=true", header("Bundle-SymbolicName"));
        assertEquals("journey.dsl", header("Automatic-Module-Name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journey.model",
                "journey.model.util",
                "journey.dsl",
                "journey.dsl.checks",
                "journey.dsl.formatting2",
                "journey.dsl.services",
                "journey.dsl.validation"
            })
    void exportsPackage(String name) throws IOException {
        assertTrue(header("Export-Package").matches("(.*[,])?" + name + ";.*"), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.xtext", "org.eclipse.xtext.util", "org.eclipse.emf.ecore"})
    void requiresBundleOfARange(String name) throws IOException {
        String required = header("Require-Bundle");
        assertTrue(
                required.matches("(.*,)?" + name + ";bundle-version=\"\\[[0-9.]+,3\\.0\\.0\\)\".*"),
                required);
    }

    @Test
    void importsGuiceOfARange() throws IOException {
        assertTrue(
                header("Import-Package").contains("com.google.inject;version=\"[1.3,2)\""),
                header("Import-Package"));
    }

    @Test
    void registersTheMetamodelThatItHolds() throws IOException {
        String plugin = text("plugin.xml");
        assertTrue(plugin.contains("uri=\"" + JourneyPackage.eNS_URI + "\""), plugin);
        assertTrue(plugin.contains("class=\"" + JourneyPackage.class.getName() + "\""), plugin);
        assertTrue(plugin.contains("genModel=\"model/journey.genmodel\""), plugin);
        assertNotNull(jar.getEntry("model/journey.genmodel"));
        assertNotNull(jar.getEntry("model/journey.ecore"));
        assertNotNull(jar.getEntry("journey/model/JourneyPackage.class"));
    }

    @Test
    void holdsNothingThatOnlyTheGeneratorNeeds() {
        assertTrue(
                jar.stream()
                        .noneMatch(
                                entry ->
                                        entry.getName().endsWith(".g")
                                                || entry.getName().endsWith(".mwe2")
                                                || entry.getName().endsWith("plugin.xml_gen")));
    }

    private String header(String name) throws IOException {
        Attributes attributes = jar.getManifest().getMainAttributes();
        String value = attributes.getValue(name);
        assertNotNull(value, name);
        return value;
    }

    private String text(String entry) throws IOException {
        return new String(
                jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
