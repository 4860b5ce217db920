// SPDX-License-Identifier: EPL-2.0
package journey;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** Who may know whom: the language knows neither the command line nor any user interface. */
class ModuleBoundariesTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("journey");

    private static final String[] LANGUAGE = {"journey.dsl..", "journey.model.."};
    private static final String[] COMPARISON = {"journey.compare.."};
    private static final String[] LAYOUT = {"journey.layout.."};
    private static final String[] PICTURES = {"journey.render.."};
    private static final String[] COMMAND = {"journey.cli.."};
    private static final String[] DATA = {"journey.data.."};

    /** EMF has the interfaces of a metamodel name the classes that implement them. */
    private static final String GENERATED = "journey.model.impl";

    private static final SliceAssignment PACKAGES =
            new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return type.getPackageName().equals(GENERATED)
                            ? SliceIdentifier.ignore()
                            : SliceIdentifier.of(type.getPackageName());
                }

                @Override
                public String getDescription() {
                    return "each package";
                }
            };

    @Test
    void seesTheClassesOfEachModule() {
        assertTrue(PRODUCT.contain("journey.dsl.JourneyRuntimeModule"));
        assertTrue(PRODUCT.contain("journey.model.JourneyPackage"));
        assertTrue(PRODUCT.contain("journey.compare.diff.MapDiffer"));
        assertTrue(PRODUCT.contain("journey.layout.MapLayout"));
        assertTrue(PRODUCT.contain("journey.render.Shown"));
        assertTrue(PRODUCT.contain("journey.cli.Main"));
        assertTrue(PRODUCT.contain("journey.data.run.DataRun"));
    }

    /** As the poms declare it: here also for what a module gets through another. */
    @Test
    void modulesKnowOnlyWhatIsBelowThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("language")
                .definedBy(LANGUAGE)
                .layer("comparison")
                .definedBy(COMPARISON)
                .layer("layout")
                .definedBy(LAYOUT)
                .layer("pictures")
                .definedBy(PICTURES)
                .layer("command")
                .definedBy(COMMAND)
                .layer("data")
                .definedBy(DATA)
                .whereLayer("data")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("command")
                .mayOnlyBeAccessedByLayers("data")
                .whereLayer("pictures")
                .mayOnlyBeAccessedByLayers("command", "data")
                .whereLayer("layout")
                .mayOnlyBeAccessedByLayers("pictures", "command", "data")
                .whereLayer("comparison")
                .mayOnlyBeAccessedByLayers("command")
                .check(PRODUCT);
    }

    @Test
    void packagesFormNoCycle() {
        slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void languageKnowsNoCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage(LANGUAGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "journey.cli..", "picocli..", "org.eclipse.jgit..", "org.jline..")
                .check(PRODUCT);
    }

    /** Checking a map starts without a reader of Markdown. */
    @Test
    void onlyExplanationsReadMarkdown() {
        noClasses()
                .that()
                .resideInAnyPackage(LANGUAGE)
                .and()
                .resideOutsideOfPackage("journey.dsl.explanation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonmark..", "journey.dsl.explanation..")
                .check(PRODUCT);
    }

    @Test
    void languageKnowsNoUserInterface() {
        noClasses()
                .that()
                .resideInAnyPackage(LANGUAGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.ui..",
                        "org.eclipse.swt..",
                        "org.eclipse.jface..",
                        "org.eclipse.sirius..",
                        "org.eclipse.core.resources..",
                        "java.awt..",
                        "javax.swing..")
                .check(PRODUCT);
    }

    @Test
    void modelKnowsNothingOfTheLanguage() {
        noClasses()
                .that()
                .resideInAPackage("journey.model..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("journey.dsl..")
                .check(PRODUCT);
    }

    @Test
    void languageWritesNothingToTheConsole() {
        noClasses()
                .that()
                .resideInAPackage("journey.dsl..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(PRODUCT);
    }

    @Test
    void rootOfTheCommandLineHoldsCommandsAlone() {
        classes()
                .that()
                .resideInAPackage("journey.cli")
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameEndingWith("Command")
                .orShould()
                .haveFullyQualifiedName("journey.cli.Main")
                .check(PRODUCT);
    }

    /** Commands say in their constructors what they need. */
    @Test
    void onlyTheFactoryOfCommandsAsksForInstances() {
        noClasses()
                .that()
                .resideInAPackage("journey.cli..")
                .and()
                .resideOutsideOfPackage("journey.cli.language..")
                .should()
                .callMethod(Injector.class, "getInstance", Class.class)
                .orShould()
                .callMethod(Injector.class, "getProvider", Class.class)
                .check(PRODUCT);
    }

    @Test
    void nothingEndsTheProcessButTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("journey.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(PRODUCT);
    }

    @Test
    void languageOpensNoConnection() {
        noClasses()
                .that()
                .resideInAnyPackage(LANGUAGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URL")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .check(PRODUCT);
    }

    /** Starting AWT and Batik takes longer than writing a picture in SVG. */
    @Test
    void nothingButDrawingStartsAwt() {
        noClasses()
                .that()
                .resideInAnyPackage("journey.render..", "journey.cli..")
                .and()
                .resideOutsideOfPackage("journey.render.drawing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.awt..", "javax.imageio..", "org.apache.batik..", "org.apache.fop..")
                .check(PRODUCT);
    }

    /**
     * A copy of a map would outlive a run that is interrupted. Drafts are beside their files; a
     * database writes there only what does not fit in memory.
     */
    @Test
    void nothingCopiesMapsToTheFolderForTemporaryFiles() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("journey.cli.output.DefectReport")
                .and()
                .doNotHaveFullyQualifiedName("journey.cli.output.AtomicFile")
                .and()
                .doNotHaveFullyQualifiedName("journey.data.cache.RunFolder")
                .should()
                .callMethodWhere(target(nameStartingWith("createTemp")))
                .check(PRODUCT);
    }

    @Test
    void productUsesNoInternalsOfTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sun..", "jdk.internal..", "com.sun..")
                .check(PRODUCT);
    }
}
