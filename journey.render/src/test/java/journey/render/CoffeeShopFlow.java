// SPDX-License-Identifier: EPL-2.0
package journey.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowFile;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.render.svg.MapPicture;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.EcoreUtil2;

/** The coffee shop, with what its customers may have done. */
public final class CoffeeShopFlow {

    private static final Path MAP = Pages.ROOT.resolve("examples/coffee-shop/coffee-shop.journey");

    private CoffeeShopFlow() {}

    /** The journey of the example. */
    public static Journey journey(Maps maps) {
        return EcoreUtil2.typeSelect(Maps.file(maps.read(MAP)).getElements(), Journey.class).get(0);
    }

    /** What its customers did: invented, in the form of a flow file. */
    public static Optional<Flow> flow() {
        try (InputStream in =
                CoffeeShopFlow.class.getResourceAsStream("/render/MorningCoffee.flow.json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return FlowFile.read(json, "MorningCoffee").flow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What pictures show of it. */
    public static MapFilter filter() {
        return MapFilter.of(MapPicture.LANES).with(flow());
    }
}
