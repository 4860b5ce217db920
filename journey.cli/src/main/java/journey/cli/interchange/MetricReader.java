// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.loading.MapSet;
import journey.model.JourneyFile;
import journey.model.Metric;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

/** Reads how metrics are defined, in the words of the language: {@code csat scale 1 to 5 top 2}. */
final class MetricReader {

    private static final URI NOWHERE = URI.createURI("memory:/metric.journey");
    private static final Pattern WORDS = Pattern.compile("([a-z]+)((?: [a-z0-9.+-]+)*)");
    private static final Pattern UNIT =
            Pattern.compile("(?<!unit )\\b(seconds|minutes|hours|days|weeks|months)\\b");
    private static final Pattern BETTER = Pattern.compile("\\b(higher|lower)\\b(?: is better)?");

    private final Provider<MapSet> mapSets;
    private final IResourceValidator validator;
    private final Map<String, Optional<MetricDefinition>> known = new HashMap<>();

    @Inject
    MetricReader(Provider<MapSet> mapSets, IResourceValidator validator) {
        this.mapSets = mapSets;
        this.validator = validator;
    }

    /** The definition; empty when it is incomplete or none. */
    Optional<MetricDefinition> read(String cell) {
        return known.computeIfAbsent(cell, this::parse);
    }

    private Optional<MetricDefinition> parse(String cell) {
        Matcher words = WORDS.matcher(MapText.plain(cell).toLowerCase(Locale.ROOT));
        if (!words.matches()) {
            return Optional.empty();
        }
        String parts = UNIT.matcher(words.group(2)).replaceAll("unit $1");
        String body = BETTER.matcher(parts).replaceAll("$1 is better");
        String text = words.group(1) + (body.isEmpty() ? "" : " {" + body + " }");
        XtextResource resource = mapSets.get().parse(NOWHERE, "metric M \"M\" " + text);
        boolean wrong =
                validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                        .anyMatch(issue -> issue.getSeverity() == Severity.ERROR);
        return wrong
                ? Optional.empty()
                : ((JourneyFile) resource.getContents().get(0))
                        .getElements().stream()
                                .findFirst()
                                .map(metric -> new MetricDefinition(text, (Metric) metric));
    }
}
