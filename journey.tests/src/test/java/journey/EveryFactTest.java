// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Sets;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.summary.ElementSummaries;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.JourneyPackage.Literals;
import journey.model.Lane;
import journey.render.json.JsonMap;
import journey.render.markdown.MarkdownMap;
import journey.render.svg.MapPictureFactory;
import journey.render.svg.PictureSettings;
import journey.testing.FullMapVariants;
import journey.testing.FullMapVariants.Case;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the metamodel can say is told by every output: each is made of a map and of the same map
 * with another value. Where both are alike, the fact was forgotten in the place that fails. What an
 * output leaves out on purpose is listed here; a fact that it tells after all must leave the list.
 *
 * <p>Diffs are the matter of {@code EveryFeatureTest}, what has a place beside the outputs that of
 * {@link EveryMemberTest}.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class EveryFactTest {

    private static final MapFilter ALL = MapFilter.of(EnumSet.allOf(Lane.class));

    /** What a file consists of is told of its journeys. */
    private static final Set<EClass> NO_CONTENT = Set.of(Literals.JOURNEY_FILE, Literals.IMPORT);

    /** How rows of data are read is for those who write the map. */
    private static final Set<String> READING_OF_DATA =
            Set.of(
                    "Answers.columns",
                    "Answers.metric",
                    "Binding.conditions",
                    "Binding.events",
                    "Binding.source",
                    "Channel.bindings",
                    "Condition.column",
                    "Condition.comparison",
                    "Condition.excluded",
                    "Condition.number",
                    "Condition.parts",
                    "Condition.prefixes",
                    "Condition.values",
                    "CustomerColumn.column",
                    "CustomerColumn.kind",
                    "Journey.lostAfter",
                    "Journey.lostAfterUnit",
                    "Measure.reaching",
                    "Measure.until",
                    "Measure.within",
                    "Measure.withinUnit",
                    "Pain.bindings",
                    "Persona.bindings",
                    "Source.answers",
                    "Source.conditions",
                    "Source.customerColumns",
                    "Source.eventColumn",
                    "Source.table",
                    "Source.timeColumn",
                    "Source.timeFormat",
                    "Source.timeZone",
                    "Step.bindings",
                    "Touchpoint.bindings");

    private static final Set<String> NOT_IN_SUMMARIES =
            Set.of("Journey.continuesIn", "Journey.partOf", "View.lanes");

    private static final Set<String> NOT_IN_MARKDOWN =
            Set.of(
                    "Channel.kind",
                    "Journey.views",
                    "Metric.direction",
                    "Metric.scaleMax",
                    "Metric.scaleMin",
                    "Metric.topPoints",
                    "Source.collectedFrom",
                    "Source.collectedTo",
                    "Source.data",
                    "Source.kind",
                    "Source.url",
                    "View.lanes",
                    "View.title");

    private static final Set<String> NOT_IN_PICTURES =
            Set.of(
                    "Action.measuredAfter",
                    "Action.measuredBefore",
                    "Journey.continuesIn",
                    "Journey.partOf",
                    "Journey.views",
                    "Metric.direction",
                    "Metric.scaleMax",
                    "Metric.scaleMin",
                    "Metric.topPoints",
                    "Persona.behaviours",
                    "Persona.pains",
                    "Persona.prefers",
                    "Source.collectedFrom",
                    "Source.collectedTo",
                    "Source.data",
                    "Source.kind",
                    "Source.url",
                    "Stage.phase",
                    "View.lanes",
                    "View.title");

    @Inject private Maps maps;
    @Inject private ElementSummaries summaries;
    @Inject private MapPictureFactory pictures;

    /** An output, the place that makes it, and what it leaves out. */
    private record Output(
            String place, Function<JourneyFile, String> text, Set<String> leavesOut) {}

    private List<Output> outputs() {
        return List.of(
                new Output("journey.dsl.summary: Facts, Labels", this::summary, NOT_IN_SUMMARIES),
                new Output("journey.render.json: JsonElements", journeys(this::json), Set.of()),
                new Output(
                        "journey.render.markdown: MomentSection, MarkdownMap",
                        journeys(this::markdown),
                        Sets.union(NOT_IN_MARKDOWN, READING_OF_DATA)),
                new Output(
                        "journey.render.svg: BoxWords; journey.ecore: lane",
                        journeys(this::picture),
                        Sets.union(NOT_IN_PICTURES, READING_OF_DATA)));
    }

    /** A name is how elements are referred to, not what is told. */
    static Stream<Case> facts() {
        return FullMapVariants.features()
                .filter(it -> !NO_CONTENT.contains(it.type()))
                .filter(it -> it.feature() != Literals.NAMED_ELEMENT__NAME);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isToldByEveryOutput(Case fact) {
        List<String> forgottenIn = new ArrayList<>();
        List<String> toldAfterAllIn = new ArrayList<>();
        for (Output output : outputs()) {
            boolean isLeftOut = output.leavesOut.contains(fact.toString());
            boolean isTold = isTold(fact, output);
            if (!isTold && !isLeftOut) {
                forgottenIn.add(output.place);
            } else if (isTold && isLeftOut) {
                toldAfterAllIn.add(output.place);
            }
        }
        assertEquals(List.of(), forgottenIn, () -> fact + " is forgotten");
        assertEquals(List.of(), toldAfterAllIn, () -> fact + " is told after all");
    }

    /** A fact that is renamed or goes leaves the lists as well. */
    @Test
    void whatAnOutputLeavesOutIsAFact() {
        Set<String> facts = facts().map(Case::toString).collect(Collectors.toSet());
        for (Output output : outputs()) {
            assertEquals(
                    List.of(),
                    output.leavesOut.stream().filter(it -> !facts.contains(it)).sorted().toList(),
                    output.place);
        }
    }

    private boolean isTold(Case fact, Output output) {
        FullMapVariants variants = new FullMapVariants(maps);
        String before = output.text.apply(variants.map());
        return variants.withAny(fact)
                .anyMatch(variant -> !output.text.apply(variant.map()).equals(before));
    }

    private String summary(JourneyFile map) {
        return EcoreUtil2.eAllContentsAsList(map).stream()
                .map(it -> summaries.of(it).toString())
                .collect(Collectors.joining("\n"));
    }

    private String picture(Journey journey) {
        return pictures.create(journey, PictureSettings.of(ALL)).svg();
    }

    private String markdown(Journey journey) {
        return MarkdownMap.of(journey, ALL);
    }

    private String json(Journey journey) {
        return JsonMap.of(journey, ALL);
    }

    private static Function<JourneyFile, String> journeys(Function<Journey, String> output) {
        return map ->
                EcoreUtil2.typeSelect(map.getElements(), Journey.class).stream()
                        .map(output)
                        .collect(Collectors.joining("\n"));
    }
}
