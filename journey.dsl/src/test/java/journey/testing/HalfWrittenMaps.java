// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Maps as they are while somebody writes them: words are missing, or the rest of the file. */
public final class HalfWrittenMaps {

    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"]*\"|[\\p{L}_][\\p{L}\\d_]*|[-+]?\\d[\\w./-]*|[<>]=?|\\S");

    private HalfWrittenMaps() {}

    /** A map without one of its words, without two in a row, or cut off, for each of its words. */
    public static Set<String> of(String map) {
        List<MatchResult> tokens = TOKEN.matcher(map).results().toList();
        Set<String> maps = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.get(i).start();
            maps.add(without(map, start, tokens.get(i).end()));
            maps.add(without(map, start, tokens.get(Math.min(i + 1, tokens.size() - 1)).end()));
            maps.add(map.substring(0, start));
        }
        return maps;
    }

    private static String without(String map, int start, int end) {
        return map.substring(0, start) + map.substring(end);
    }
}
