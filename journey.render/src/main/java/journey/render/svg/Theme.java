// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The colours of a picture. Text has a contrast of 4.5 at least with what it stands on. */
public enum Theme {
    /** Dark text on white, also for print. */
    LIGHT(
            """
            paper #ffffff; ink #1f2933; muted #475569; line #64748b; rule #cbd5e1; column #f1f5f9;
            goal-fill #ffffff; goal-line #64748b; touchpoint-fill #dbeafe; touchpoint-line #2563eb;
            step-fill #ffffff; step-line #64748b; channel-fill #e0f2fe; channel-line #0369a1;
            expectation-fill #ede9fe; expectation-line #6d28d9; pain-fill #fee2e2; pain-line #b91c1c;
            opportunity-fill #dcfce7; opportunity-line #15803d; measure-fill #ffffff;
            measure-line #64748b; missed-fill #ffedd5; missed-line #c2410c; backstage-fill #e2e8f0;
            backstage-line #475569; action-fill #ccfbf1; action-line #0f766e; curve-1 #1d4ed8;
            curve-2 #be185d; curve-3 #92400e; curve-4 #475569; curve-5 #0d9488;
            curve-6 #ea580c; mark #7e22ce
            """),
    /** Light text on dark blue, for screens. */
    DARK(
            """
            paper #0f172a; ink #f1f5f9; muted #cbd5e1; line #94a3b8; rule #475569; column #1e293b;
            goal-fill #0f172a; goal-line #94a3b8; touchpoint-fill #1e3a6e; touchpoint-line #60a5fa;
            step-fill #0f172a; step-line #94a3b8; channel-fill #0c3a52; channel-line #38bdf8;
            expectation-fill #352761; expectation-line #a78bfa; pain-fill #5b1a1a; pain-line #f87171;
            opportunity-fill #14432a; opportunity-line #4ade80; measure-fill #0f172a;
            measure-line #94a3b8; missed-fill #552b0d; missed-line #fb923c; backstage-fill #334155;
            backstage-line #cbd5e1; action-fill #10423f; action-line #2dd4bf; curve-1 #93c5fd;
            curve-2 #f9a8d4; curve-3 #fcd34d; curve-4 #cbd5e1; curve-5 #2dd4bf;
            curve-6 #fb923c; mark #d8b4fe
            """);

    private static final String STYLESHEET = "map.css";

    private final Map<String, String> colours = new LinkedHashMap<>();
    private final String css;

    Theme(String colours) {
        for (String entry : colours.split(";")) {
            String[] nameAndColour = entry.strip().split(" ");
            this.colours.put(nameAndColour[0], nameAndColour[1]);
        }
        css = cssWithColours();
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colours as {@code #rrggbb}, by what they are for. */
    public Map<String, String> colours() {
        return Map.copyOf(colours);
    }

    /** The style sheet of a picture in these colours. */
    public String css() {
        return css;
    }

    private String cssWithColours() {
        String css = template();
        for (Map.Entry<String, String> colour : colours.entrySet()) {
            css = css.replace("var(--" + colour.getKey() + ")", colour.getValue());
        }
        return css;
    }

    /** The style sheet with a custom property for each colour, for a page that declares them. */
    public static String template() {
        try (InputStream in = Theme.class.getResourceAsStream(STYLESHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
