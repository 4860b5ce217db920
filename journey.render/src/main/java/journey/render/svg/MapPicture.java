// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import com.google.common.base.Suppliers;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import journey.model.Journey;
import journey.model.Lane;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;
import org.eclipse.emf.ecore.EObject;

/**
 * A map as SVG: title, personas, the map itself and a legend. It is laid out when the first
 * document of it is asked for, and then once for all of them. The same map always gives the same
 * documents.
 */
public final class MapPicture {

    /** What a picture shows unless a view says otherwise: moments tell of channels and teams. */
    public static final Set<Lane> LANES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Lane.CHANNELS, Lane.TEAMS, Lane.EVIDENCE)));

    private final Journey journey;
    private final PictureSettings settings;
    private final Supplier<MapScene> scene;
    private final Supplier<MapSheet> sheet;
    private final Supplier<String> svg;

    MapPicture(Journey journey, PictureSettings settings, Typesetter typesetter, Shapes shapes) {
        this.journey = journey;
        this.settings = settings;
        this.scene = Suppliers.memoize(() -> new MapScene(journey, settings, typesetter, shapes));
        this.sheet = Suppliers.memoize(() -> new MapSheet(scene.get()));
        this.svg = Suppliers.memoize(() -> text(settings.theme().css()));
    }

    /** The journey that it shows. */
    public Journey journey() {
        return journey;
    }

    /** What it shows: the journey, its personas, and all that stands on the map. */
    public List<EObject> elements() {
        return scene.get().elements();
    }

    /** The picture as a whole, as an SVG document. */
    public String svg() {
        return svg.get();
    }

    /** The picture as a whole, for a page that has {@link Theme#template()}. */
    public String unstyledSvg() {
        return text(null);
    }

    private String text(String css) {
        return sheet.get().document().text(css, sheet.get()::draw);
    }

    /** The width of the picture as a whole, in pixels. */
    public int width() {
        return sheet.get().document().width();
    }

    /** The height of the picture as a whole, in pixels. */
    public int height() {
        return sheet.get().document().height();
    }

    /**
     * The picture on pages, from left to right and then from top to bottom; each has the titles of
     * its stages and lanes. A page is larger than asked for only where a single stage or a single
     * lane is.
     *
     * @param width of a page, in pixels
     * @param height of a page, in pixels
     */
    public List<String> pages(int width, int height) {
        return new PaperSheets(scene.get(), width, height).svg();
    }

    /** Draws the picture as a whole into another, at a height in pixels. */
    void draw(XmlWriter out, int y) {
        sheet.get()
                .document()
                .draw(out, Attributes.of("y", y), settings.theme().css(), sheet.get()::draw);
    }
}
