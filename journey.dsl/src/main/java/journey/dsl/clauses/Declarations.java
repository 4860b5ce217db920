// SPDX-License-Identifier: EPL-2.0
package journey.dsl.clauses;

import java.util.List;
import java.util.Optional;
import journey.dsl.text.Words;
import journey.model.JourneyPackage.Literals;
import journey.model.Lane;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What the metamodel declares for all outputs, in annotations of its classes and features: the word
 * that begins a member, and the lane in which maps show it.
 */
public final class Declarations {

    private static final String SOURCE = "journey";

    private Declarations() {}

    /** The words of the grammar that begin a member of a class: {@code expects}, {@code pain}. */
    public static String keyword(EClass type) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(type, SOURCE, "keyword"))
                .orElseGet(() -> Words.kind(type));
    }

    /** The lane that shows what a feature holds; empty for what is shown along with its owner. */
    public static Optional<Lane> lane(EStructuralFeature feature) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(feature, SOURCE, "lane")).map(Lane::get);
    }

    /** The features of a class that a lane shows, in the order of the metamodel. */
    public static List<EStructuralFeature> features(EClass type, Lane lane) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> lane(feature).filter(lane::equals).isPresent())
                .toList();
    }

    /** The features of a class that hold statements, in the order of the metamodel. */
    public static List<EReference> statements(EClass type) {
        return type.getEAllContainments().stream()
                .filter(it -> Literals.STATEMENT.isSuperTypeOf(it.getEReferenceType()))
                .toList();
    }
}
