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

        /** The words behind its title that stand alone, such as {@code optional}. */
        final Set<String> words = new LinkedHashSet<>();

        /** The ways on from it, each with the cells that say it, its target or ending first. */
        final Map<CsvWay, List<CsvCell>> ways = new LinkedHashMap<>();

        /** Its work, by what {@link #work} finds it. */
        final Map<String, WorkDraft> work = new LinkedHashMap<>();

        /** The cell with the title of a moment at the same time; null when no row says one. */
        CsvCell parallelTo;

        boolean touchpoint;

        /** Whether a row calls it a step, and nobody was told yet that it is none. */
        boolean step;

        boolean ofEverybody;
        String team = "";

        /** The work of a keyword with a text, which is there from now on. */
        WorkDraft work(String keyword, String text) {
            return work.computeIfAbsent(keyword + " " + text, it -> new WorkDraft(keyword, text));
        }
    }

    /** What the company does behind a moment. */
    static final class WorkDraft {
        final String keyword;
        final String text;
        final Set<String> systems = new LinkedHashSet<>();

        /** The texts of the work for which it waits, each with the cell that says it. */
        final Map<String, CsvCell> after = new LinkedHashMap<>();

        String team = "";

        WorkDraft(String keyword, String text) {
            this.keyword = keyword;
            this.text = text;
        }
    }

    /** The observations of a metric at a place. */
    static final class MeasureDraft {
        final List<CsvMeasures.Observation> observations = new ArrayList<>();
        String source = "";
        String target = "";
    }
}
