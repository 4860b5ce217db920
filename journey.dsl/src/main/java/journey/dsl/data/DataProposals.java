// SPDX-License-Identifier: EPL-2.0
package journey.dsl.data;

import static journey.model.JourneyPackage.Literals.ANSWERS__COLUMNS;
import static journey.model.JourneyPackage.Literals.BINDING__EVENTS;
import static journey.model.JourneyPackage.Literals.CONDITION__COLUMN;
import static journey.model.JourneyPackage.Literals.CONDITION__EXCLUDED;
import static journey.model.JourneyPackage.Literals.CONDITION__PARTS;
import static journey.model.JourneyPackage.Literals.CONDITION__PREFIXES;
import static journey.model.JourneyPackage.Literals.CONDITION__VALUES;
import static journey.model.JourneyPackage.Literals.CUSTOMER_COLUMN__COLUMN;
import static journey.model.JourneyPackage.Literals.SOURCE__EVENT_COLUMN;
import static journey.model.JourneyPackage.Literals.SOURCE__TIME_COLUMN;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.model.Binding;
import journey.model.Condition;
import journey.model.Source;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverterService;

/** Tells which columns and values of the data may stand at a place of a map. */
public final class DataProposals {

    /** Where a column may stand, and the kind of column that the place asks for. */
    private static final Map<EStructuralFeature, String> COLUMNS =
            Map.of(
                    SOURCE__TIME_COLUMN, "time",
                    CUSTOMER_COLUMN__COLUMN, "identifier",
                    SOURCE__EVENT_COLUMN, "event",
                    ANSWERS__COLUMNS, "answers",
                    CONDITION__COLUMN, "");

    private static final Set<EStructuralFeature> VALUES =
            Set.of(CONDITION__VALUES, CONDITION__EXCLUDED, CONDITION__PREFIXES, CONDITION__PARTS);

    private final KnownColumns known;
    private final IValueConverterService converters;

    @Inject
    DataProposals(KnownColumns known, IValueConverterService converters) {
        this.known = known;
        this.converters = converters;
    }

    /**
     * What may stand at a place.
     *
     * @param element where the place is, or what it is in
     * @param assignment the part of the grammar that takes the value
     * @return none when the place is not about data, or nothing is known of them
     */
    public List<DataProposal> at(EObject element, Assignment assignment) {
        EClass type = (EClass) GrammarUtil.containingRule(assignment).getType().getClassifier();
        EStructuralFeature feature = type.getEStructuralFeature(assignment.getFeature());
        if (COLUMNS.containsKey(feature)) {
            String kind = COLUMNS.get(feature);
            return columns(element).stream()
                    .map(it -> proposal(it.name(), it.kind(), it.kind().equals(kind)))
                    .toList();
        }
        if (VALUES.contains(feature)) {
            Condition condition = EcoreUtil2.getContainerOfType(element, Condition.class);
            return condition == null ? List.of() : values(element, condition.getColumn());
        }
        return feature == BINDING__EVENTS
                ? sourceOf(element)
                        .map(it -> values(element, it.getEventColumn()))
                        .orElse(List.of())
                : List.of();
    }

    private List<DataProposal> values(EObject element, String column) {
        return columns(element).stream()
                .filter(it -> it.name().equals(column))
                .flatMap(it -> it.values().stream())
                .map(it -> proposal(it, column, true))
                .toList();
    }

    private DataProposal proposal(String text, String meaning, boolean isLikely) {
        return new DataProposal(converters.toString(text, "STRING"), meaning, isLikely);
    }

    /** The columns of the source that an element belongs to or is seen in. */
    private List<KnownColumn> columns(EObject element) {
        Optional<Source> source = sourceOf(element);
        Optional<Path> map = source.flatMap(DataProposals::fileOf);
        Optional<Path> here = fileOf(element);
        if (map.isEmpty() || here.isEmpty() || source.get().getName() == null) {
            return List.of();
        }
        String name = source.get().getName();
        List<KnownColumn> columns = known.of(here.get(), map.get(), name);
        return columns.isEmpty() ? known.of(map.get(), map.get(), name) : columns;
    }

    private static Optional<Source> sourceOf(EObject element) {
        Binding binding = EcoreUtil2.getContainerOfType(element, Binding.class);
        return Optional.ofNullable(
                binding == null
                        ? EcoreUtil2.getContainerOfType(element, Source.class)
                        : binding.getSource());
    }

    /** The file of an element on this machine, also when it is one of a workspace. */
    private static Optional<Path> fileOf(EObject element) {
        Resource resource = element.eResource();
        URI file = resource == null ? null : CommonPlugin.resolve(resource.getURI());
        return file != null && file.isFile()
                ? Optional.of(Path.of(file.toFileString()))
                : Optional.empty();
    }
}
