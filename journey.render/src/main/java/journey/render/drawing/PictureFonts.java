// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import journey.render.text.BundledFont;

/**
 * The fonts of a picture, character by character: the bundled ones for what they have, so that a
 * picture is the same on every machine, and those of the machine for the rest. The families that a
 * picture names do not matter. Nothing is registered with AWT.
 */
final class PictureFonts {

    /** Batik lays out neighbours together when they have the very same font. */
    private record Key(Face face, float size, boolean bold, boolean slanted) {}

    private static final String BUNDLED = "bundled";

    private final List<Face> normal =
            List.of(face(BundledFont.LIBERATION_SANS), face(BundledFont.DEJAVU_SANS));
    private final List<Face> bold =
            List.of(face(BundledFont.LIBERATION_SANS_BOLD), face(BundledFont.DEJAVU_SANS_BOLD));
    private final MachineFonts machine = new MachineFonts();
    private final Map<Key, Face.Sized> sizes = new HashMap<>();
    private final Map<Integer, Face> others = new HashMap<>();
    private final SortedSet<Integer> missing = new TreeSet<>();

    private static Face face(BundledFont bundled) {
        try (InputStream file = bundled.open()) {
            return new Face(
                    Font.createFont(Font.TRUETYPE_FONT, file),
                    URI.create(BUNDLED + ":" + bundled.name()));
        } catch (FontFormatException e) {
            throw new IllegalStateException(bundled + " is not a font", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the file of a face. */
    static InputStream open(URI place) throws IOException {
        return BUNDLED.equals(place.getScheme())
                ? BundledFont.valueOf(place.getSchemeSpecificPart()).open()
                : place.toURL().openStream();
    }

    /** The font of a character, in normal weight when no bold font has it. */
    Face.Sized of(int character, float size, boolean isBold, boolean slanted) {
        for (Face face : isBold ? bold : normal) {
            if (face.has(character)) {
                return sized(new Key(face, size, false, slanted));
            }
        }
        Face other = others.computeIfAbsent(character, this::other);
        return sized(new Key(other, size, isBold, slanted));
    }

    private Face.Sized sized(Key key) {
        return sizes.computeIfAbsent(key, k -> k.face().sized(k.size(), k.bold(), k.slanted()));
    }

    private Face other(int character) {
        Face dejavu = normal.get(1);
        if (dejavu.has(character)) {
            return dejavu;
        }
        return machine.having(character)
                .orElseGet(
                        () -> {
                            missing.add(character);
                            return dejavu;
                        });
    }

    /** The characters asked for that no font has, in the order of Unicode. */
    List<String> missing() {
        return missing.stream().map(Character::toString).toList();
    }
}
