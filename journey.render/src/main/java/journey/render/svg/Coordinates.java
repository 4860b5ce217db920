// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

/** Coordinates as SVG writes them. */
final class Coordinates {

    private Coordinates() {}

    /** A number with one decimal at most: nobody sees more. */
    static String of(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    static String of(double x, double y) {
        return of(x) + "," + of(y);
    }
}
