// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.Optional;
import journey.dsl.summary.Labels;
import journey.layout.MapFilter;
import journey.layout.MapLayout;
import journey.model.Journey;

/** What a picture of a journey is. */
public enum PictureKind {
    /** What customers go through. Lanes that hold nothing are left out. */
    MAP("customer journey map") {
        @Override
        public String title(Journey journey) {
            return Labels.of(journey);
        }

        @Override
        MapLayout<BoxDrawing> layout(
                Journey journey,
                MapFilter filter,
                Typesetter typesetter,
                Marks marks,
                Optional<CustomerWords> customers) {
            return MapLayout.of(
                    journey,
                    filter.withoutEmptyLanes(journey),
                    new PictureStyle(
                            typesetter, marks, customers, (lane, element) -> BoxWords.of(element)));
        }
    },
    /** What the company does for them, in front of them and behind the scenes. */
    BLUEPRINT("service blueprint") {
        @Override
        public String title(Journey journey) {
            String title = Labels.of(journey);
            return title.isBlank() ? "Service blueprint" : title + ": service blueprint";
        }

        @Override
        MapLayout<BoxDrawing> layout(
                Journey journey,
                MapFilter filter,
                Typesetter typesetter,
                Marks marks,
                Optional<CustomerWords> customers) {
            return MapLayout.blueprint(
                    journey,
                    filter,
                    new PictureStyle(typesetter, marks, customers, new BlueprintWords(filter)::of));
        }
    };

    private final String words;

    PictureKind(String words) {
        this.words = words;
    }

    /** The title of a picture of a journey. */
    public abstract String title(Journey journey);

    abstract MapLayout<BoxDrawing> layout(
            Journey journey,
            MapFilter filter,
            Typesetter typesetter,
            Marks marks,
            Optional<CustomerWords> customers);

    /** What it is called in a sentence. */
    String words() {
        return words;
    }
}
