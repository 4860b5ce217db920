// SPDX-License-Identifier: EPL-2.0
package journey.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/**
 * The metamodel is a contract: diagrams, diffs and tools of others hang on it. Whoever changes it
 * changes the snapshot too, and so sees what changes for them.
 */
class MetamodelSnapshotTest {
    private static final Path SNAPSHOT = Path.of("src/test/resources/metamodel.txt");

    @Test
    void isAsInTheSnapshot() throws IOException {
        String actual = dump(JourneyPackage.eINSTANCE);
        if (!Files.exists(SNAPSHOT)) {
            fail("There is no " + SNAPSHOT + ". It should be:\n" + actual);
        }
        assertEquals(
                Files.readString(SNAPSHOT),
                actual,
                () ->
                        "The metamodel has changed. If that is meant, and diagrams and tools are adapted,"
                                + " replace the contents of journey.dsl/"
                                + SNAPSHOT
                                + " by:\n"
                                + actual);
    }

    private static String dump(EPackage model) {
        StringBuilder dump = new StringBuilder();
        dump.append("package ").append(model.getName()).append(' ').append(model.getNsURI());
        dump.append(" prefix ").append(model.getNsPrefix()).append('\n');
        for (EClassifier classifier : model.getEClassifiers()) {
            dump.append('\n');
            if (classifier instanceof EClass type) {
                dumpClass(type, dump);
            } else if (classifier instanceof EEnum values) {
                dump.append("enum ").append(values.getName()).append('\n');
                values.getELiterals()
                        .forEach(
                                literal ->
                                        dump.append(
                                                "    %d %s '%s'%n"
                                                        .formatted(
                                                                literal.getValue(),
                                                                literal.getName(),
                                                                literal.getLiteral())));
            } else if (classifier instanceof EDataType type) {
                dump.append(
                        "datatype %s = %s%n"
                                .formatted(type.getName(), type.getInstanceClassName()));
            }
        }
        return dump.toString().replace("\r\n", "\n");
    }

    private static void dumpClass(EClass type, StringBuilder dump) {
        dump.append(type.isAbstract() ? "abstract " : "");
        dump.append(type.isInterface() ? "interface " : "class ").append(type.getName());
        if (!type.getESuperTypes().isEmpty()) {
            dump.append(
                    type.getESuperTypes().stream()
                            .map(EClass::getName)
                            .collect(Collectors.joining(", ", " extends ", "")));
        }
        dump.append('\n');
        type.getEStructuralFeatures().forEach(feature -> dump.append(line(feature)));
    }

    private static String line(EStructuralFeature feature) {
        String kind = "attribute";
        if (feature instanceof EReference reference) {
            kind = reference.isContainment() ? "contains" : "refers to";
        }
        String many = feature.isMany() ? "*" : feature.isRequired() ? "1" : "0..1";
        List<String> flags = new ArrayList<>();
        if (feature.isMany() && !feature.isUnique()) {
            flags.add("not unique");
        }
        if (feature.isMany() && !feature.isOrdered()) {
            flags.add("unordered");
        }
        if (!feature.isChangeable()) {
            flags.add("unchangeable");
        }
        if (feature.isTransient() || feature.isDerived() || feature.isVolatile()) {
            flags.add("computed");
        }
        if (feature.getDefaultValueLiteral() != null) {
            flags.add("default " + feature.getDefaultValueLiteral());
        }
        if (feature instanceof EReference reference && reference.getEOpposite() != null) {
            flags.add("opposite " + reference.getEOpposite().getName());
        }
        return "    %s %s : %s [%s]%s%n"
                .formatted(
                        kind,
                        feature.getName(),
                        feature.getEType().getName(),
                        many,
                        flags.isEmpty() ? "" : " " + String.join(", ", flags));
    }
}
