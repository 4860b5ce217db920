// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import journey.cli.finding.Finding;
import journey.cli.maps.MapFile;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.formatting2.MapFormatter;
import journey.dsl.loading.MapSet;
import journey.dsl.resource.JourneyResource;
import journey.dsl.resource.TextDecoding;
import journey.dsl.text.Blanks;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

/** Formats the bytes of a map. Keeps its byte order mark and its kind of line ends. */
public final class MapFileFormatter {

    /**
     * A formatted map, or why there is none.
     *
     * @param text the formatted map; empty when there are syntax errors
     * @param syntaxErrors the errors that keep the map from being formatted
     */
    public record Result(String text, List<Finding> syntaxErrors) {

        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        public boolean changes(byte[] before) {
            return !Arrays.equals(bytes(), before);
        }
    }

    private final Provider<MapSet> mapSets;
    private final IResourceValidator validator;
    private final MapFormatter formatter;

    @Inject
    MapFileFormatter(
            Provider<MapSet> mapSets, IResourceValidator validator, MapFormatter formatter) {
        this.mapSets = mapSets;
        this.validator = validator;
        this.formatter = formatter;
    }

    public Result format(MapFile map, byte[] bytes) {
        TextDecoding decoding = TextDecoding.of(bytes);
        LineEnds ends = LineEnds.of(decoding.text());
        byte[] text = decoding.problem() == null ? ends.unified(decoding.text()) : bytes;
        XtextResource resource = mapSets.get().parse(map.uri(), text);
        if (JourneyResource.hasSyntaxErrors(resource)) {
            List<Finding> errors =
                    validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                            .filter(issue -> issue.getCode().equals(LanguageErrors.SYNTAX))
                            .map(
                                    issue ->
                                            Finding.of(
                                                    map,
                                                    resource,
                                                    issue,
                                                    Optional.empty(),
                                                    Optional.empty()))
                            .sorted()
                            .toList();
            return new Result("", errors);
        }
        String before = resource.getParseResult().getRootNode().getText();
        String after = formatter.format(resource);
        if (!withoutBlanks(before).equals(withoutBlanks(after))) {
            throw new IllegalStateException(
                    "Formatting '%s' would change more than its blanks.".formatted(map.name()));
        }
        return new Result(ends.restored(after), List.of());
    }

    private static String withoutBlanks(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.chars().filter(c -> !Blanks.isBlank((char) c)).forEach(c -> rest.append((char) c));
        return rest.toString();
    }
}
