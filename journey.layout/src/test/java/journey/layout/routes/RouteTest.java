// SPDX-License-Identifier: EPL-2.0
package journey.layout.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.layout.Bounds;
import org.junit.jupiter.api.Test;

class RouteTest {

    @Test
    void goesAlongAndDown() {
        Route route = Route.from(0, 5).toX(10).toY(20);
        assertEquals(List.of(new Point(0, 5), new Point(10, 5), new Point(10, 20)), route.points());
        assertEquals(List.of(new Bounds(0, 5, 11, 1), new Bounds(10, 5, 1, 16)), Bounds.of(route));
    }

    @Test
    void hasNoCornerWhereItGoesStraightOn() {
        Route route = Route.from(0, 5).toX(10).toX(10).toY(5).toX(30);
        assertEquals(List.of(new Point(0, 5), new Point(30, 5)), route.points());
    }

    @Test
    void keepsACornerWhereItTurnsBack() {
        assertEquals(3, Route.from(0, 5).toX(10).toX(4).points().size());
    }
}
