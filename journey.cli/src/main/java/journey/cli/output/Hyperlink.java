// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

/** Links in terminals, by their common extension "OSC 8". */
public final class Hyperlink {

    private static final String MARK = "\u001b]8;;%s\u001b\\";

    private Hyperlink() {}

    /** A text that leads to an address. */
    public static String of(String address, String text) {
        return MARK.formatted(address) + text + MARK.formatted("");
    }
}
