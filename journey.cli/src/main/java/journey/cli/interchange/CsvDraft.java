// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rows of a spreadsheet say so far, in the order in which they say it. */
final class CsvDraft {

    final Map<String, JourneyDraft> journeys = new LinkedHashMap<>();
    final Map<String, MetricDefinition> metrics = new LinkedHashMap<>();

    /** Whether channels are online or offline, by title, where a row says it. */
    final Map<String, String> channelKinds = new LinkedHashMap<>();

    /** A journey with its stages by title. */
    static final class JourneyDraft {
        final Map<String, StageDraft> stages = new LinkedHashMap<>();
        final Set<String> personas = new LinkedHashSet<>();
    }

    /** A stage with its moments by title. */
    static final class StageDraft {
        final Set<String> goals = new LinkedHashSet<>();
        final Map<String, MomentDraft> moments = new LinkedHashMap<>();
        final Map<String, MeasureDraft> measures = new LinkedHashMap<>();
    }

    /** A moment; it holds for everybody as soon as a row names it and no persona. */
    static final class MomentDraft {
        final Set<String> channels = new LinkedHashSet<>();
        final Set<String> personas = new LinkedHashSet<>();
        final Set<CsvFact> facts = new LinkedHashSet<>();
        final Map<String, MeasureDraft> measures = new LinkedHashMap<>();
        boolean touchpoint;

        /** Whether a row calls it a step, and nobody was told yet that it is none. */
        boolean step;

        boolean ofEverybody;
        String team = "";
    }

    /** The observations of a metric at a place. */
    static final class MeasureDraft {
        final List<CsvMeasures.Observation> observations = new ArrayList<>();
        String source = "";
        String target = "";
    }
}
