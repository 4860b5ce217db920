// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.summary.EmotionCurve;
import journey.model.Channel;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.Touchpoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the diagrams and tables of a journey show. */
public final class DiagramContents {

    /** So many curves have a line of their own; the last one stands for all further personas. */
    private static final int OWN_CURVES = 4;

    /** The measures of the journey, its stages and its moments, in the order of the text. */
    public List<Measure> measuresOfMap(Journey journey) {
        return contents(journey).stream()
                .filter(Measure.class::isInstance)
                .map(Measure.class::cast)
                .toList();
    }

    /**
     * The emotion that follows on the curve of a persona.
     *
     * @param persona the place of the persona in the journey, from 0; from 3 on, also those behind
     */
    public Set<Emotion> nextEmotions(Emotion emotion, int persona) {
        List<EmotionCurve> curves = EmotionCurve.of(Ancestors.journey(emotion));
        int end = persona < OWN_CURVES - 1 ? persona + 1 : curves.size();
        Set<Emotion> next = new LinkedHashSet<>();
        for (int i = persona; i < Math.min(end, curves.size()); i++) {
            curves.get(i).next(emotion).ifPresent(next::add);
        }
        return next;
    }

    /** The personas of a journey, to choose one from. */
    public List<Persona> personasOfMap(EObject element) {
        EObject root = element instanceof Journey ? element : Ancestors.journey(element);
        return root == null ? List.of() : List.copyOf(((Journey) root).getPersonas());
    }

    /** The channels of a journey, in the order in which customers meet them. */
    public Set<Channel> channelsOfMap(Journey journey) {
        Set<Channel> channels = new LinkedHashSet<>();
        moments(journey)
                .filter(Touchpoint.class::isInstance)
                .forEach(touchpoint -> channels.addAll(((Touchpoint) touchpoint).getChannels()));
        return channels;
    }

    /** The touchpoints of a journey in a channel. */
    public List<Moment> touchpointsOf(Channel channel, EObject journey) {
        return moments((Journey) journey)
                .filter(
                        moment ->
                                moment instanceof Touchpoint touchpoint
                                        && touchpoint.getChannels().contains(channel))
                .toList();
    }

    /** The steps of a journey, and its touchpoints of which nobody says the channel. */
    public List<Moment> momentsWithoutChannel(Journey journey) {
        return moments(journey)
                .filter(
                        moment ->
                                !(moment instanceof Touchpoint touchpoint)
                                        || touchpoint.getChannels().isEmpty())
                .toList();
    }

    /** The journeys of a file and of those that it imports. */
    public List<Journey> journeysInSight(JourneyFile file) {
        EcoreUtil.resolveAll(file);
        return files(file).stream()
                .flatMap(each -> each.getElements().stream())
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast)
                .toList();
    }

    /** The metrics by which the journeys in sight are measured. */
    public Set<Metric> metricsInSight(JourneyFile file) {
        Set<Metric> metrics = new LinkedHashSet<>();
        journeysInSight(file).forEach(journey -> metrics.addAll(metricsMeasured(journey)));
        return metrics;
    }

    /** The metrics by which a journey is measured. */
    public Set<Metric> metricsMeasured(Journey journey) {
        Set<Metric> metrics = new LinkedHashSet<>();
        measuresOfMap(journey).stream()
                .map(Measure::getMetric)
                .filter(metric -> metric != null && !metric.eIsProxy())
                .forEach(metrics::add);
        return metrics;
    }

    private static Collection<JourneyFile> files(JourneyFile file) {
        Set<JourneyFile> files = new LinkedHashSet<>(List.of(file));
        if (file.eResource().getResourceSet() != null) {
            file.eResource().getResourceSet().getResources().stream()
                    .flatMap(resource -> resource.getContents().stream())
                    .filter(JourneyFile.class::isInstance)
                    .map(JourneyFile.class::cast)
                    .forEach(files::add);
        }
        return files;
    }

    private static Stream<Moment> moments(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getMoments().stream());
    }

    private static List<EObject> contents(EObject root) {
        Iterable<EObject> all = root::eAllContents;
        return Stream.of(all)
                .flatMap(each -> java.util.stream.StreamSupport.stream(each.spliterator(), false))
                .filter(Objects::nonNull)
                .toList();
    }
}
