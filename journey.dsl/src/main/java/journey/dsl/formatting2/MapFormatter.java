// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;

/** Formats a map with the settings of the language: four spaces, lines ended by a line feed. */
public class MapFormatter {

    @Inject private Provider<TextRegionAccessBuilder> regionAccess;
    @Inject private Provider<FormatterRequest> requests;
    @Inject private Provider<IFormatter2> formatters;

    /**
     * The formatted text of a map.
     *
     * @param map has no syntax errors, and its lines end with a line feed
     */
    public String format(XtextResource map) {
        ITextRegionAccess regions = regionAccess.get().forNodeModel(map).create();
        FormatterRequest request = requests.get();
        request.setTextRegionAccess(regions);
        request.setAllowIdentityEdits(false);
        request.setPreferences(
                new MapBasedPreferenceValues(
                        Map.of(
                                FormatterPreferenceKeys.indentation.getId(), "    ",
                                FormatterPreferenceKeys.lineSeparator.getId(), "\n")));
        List<ITextReplacement> replacements = formatters.get().format(request);
        return regions.getRewriter().renderToString(replacements);
    }
}
