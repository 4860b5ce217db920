// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import com.google.inject.Inject;
import journey.model.Journey;

/** Makes pictures of maps. */
public final class MapPictureFactory {

    private final Typesetter typesetter;
    private final Shapes shapes;

    @Inject
    MapPictureFactory(Typesetter typesetter, Shapes shapes) {
        this.typesetter = typesetter;
        this.shapes = shapes;
    }

    /** The picture of a map. Nothing is laid out before a document of it is asked for. */
    public MapPicture create(Journey journey, PictureSettings settings) {
        return new MapPicture(journey, settings, typesetter, shapes);
    }
}
