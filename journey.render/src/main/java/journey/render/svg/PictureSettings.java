// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import journey.layout.MapFilter;

/**
 * What a picture shows of a map, and how.
 *
 * @param kind what the picture is; a blueprint has lanes of its own, and keeps empty ones
 * @param filter what of the map to show; lanes that hold nothing are left out
 * @param marks what has happened to elements since another version
 * @param notices what the reader has to know before anything else, such as that parts are missing
 */
public record PictureSettings(
        PictureKind kind, MapFilter filter, Theme theme, Marks marks, List<String> notices) {

    public PictureSettings {
        notices = List.copyOf(notices);
    }

    /** A picture of a map. */
    public PictureSettings(MapFilter filter, Theme theme, Marks marks, List<String> notices) {
        this(PictureKind.MAP, filter, theme, marks, notices);
    }

    /** A picture in light colours, of a single version that has nothing to be warned of. */
    public static PictureSettings of(MapFilter filter) {
        return new PictureSettings(filter, Theme.LIGHT, Marks.NONE, List.of());
    }

    /** The same for another kind of picture. */
    public PictureSettings as(PictureKind other) {
        return new PictureSettings(other, filter, theme, marks, notices);
    }
}
