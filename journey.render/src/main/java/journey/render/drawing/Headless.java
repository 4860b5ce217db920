// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

/** Keeps AWT from looking for a screen. */
final class Headless {

    private Headless() {}

    /** Has to come before the first class of AWT is used; does nothing from the second time on. */
    static void ensure() {
        System.setProperty("java.awt.headless", "true");
    }
}
