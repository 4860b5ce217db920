// SPDX-License-Identifier: EPL-2.0
package journey.render;

import java.util.ArrayList;
import java.util.List;
import journey.model.ChannelKind;
import journey.model.Touchpoint;

/** What a blueprint needs to know of a touchpoint and the map does not say. */
public final class Unsaid {

    private Unsaid() {}

    /** What is missing, in words; nobody has to be there where all goes online. */
    public static List<String> of(Touchpoint touchpoint) {
        List<String> missing = new ArrayList<>();
        boolean hasChannels = !touchpoint.getChannels().isEmpty();
        if (!hasChannels) {
            missing.add("Channel not said");
        }
        boolean isOnline =
                hasChannels
                        && touchpoint.getChannels().stream()
                                .allMatch(channel -> channel.getKind() == ChannelKind.ONLINE);
        if (touchpoint.getTeam() == null && !isOnline) {
            missing.add("Team not said");
        }
        return missing;
    }
}
