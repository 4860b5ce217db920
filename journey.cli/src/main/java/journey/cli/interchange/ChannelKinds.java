// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import journey.dsl.text.Words;

/**
 * Whether channels are online or offline.
 *
 * @param stated what rows say, by the title of the channel
 */
record ChannelKinds(Map<String, String> stated, Losses losses) {

    /** Channels whose names tell that they are no online ones. */
    private static final Pattern OFFLINE =
            Pattern.compile(
                    "(?<!web |online |e-)\\b(?:shop|store|branch|office|counter|desk|in person|face to"
                            + " face|letter|post|mail|paper|print|flyer|door|event|fair|visit|word of"
                            + " mouth|site|technician)\\b");

    /** The kind of a channel; one that no row states is guessed from its title, and reported. */
    String of(String channel) {
        String known = stated.get(channel);
        if (known != null) {
            return known;
        }
        boolean offline = OFFLINE.matcher(channel.toLowerCase(Locale.ROOT)).find();
        String kind = offline ? "offline" : "online";
        losses.add(
                1,
                "No row says whether the channel %s is online or offline. Taken as %s.",
                Words.quoted(channel),
                kind);
        return kind;
    }
}
