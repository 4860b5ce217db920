// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import journey.dsl.editing.TextEdit;
import org.junit.jupiter.api.Test;

class EditedPlacesTest {

    @Test
    void refusesAFixOfWhichOneEditTouchesAnother() {
        EditedPlaces places = new EditedPlaces();
        assertTrue(places.add(List.of(edit(10, 5), edit(20, 0))));
        assertFalse(places.add(List.of(edit(0, 1), edit(15, 2))));
        assertFalse(places.add(List.of(edit(20, 0))));
        assertTrue(places.add(List.of(edit(0, 1), edit(16, 3))));
        assertFalse(places.add(List.of(edit(0, 30))));
    }

    /** Compares each edit with all before it. */
    @Test
    void findsWhatASlowSearchFinds() {
        Random random = new Random(13);
        for (int round = 0; round < 500; round++) {
            EditedPlaces places = new EditedPlaces();
            List<TextEdit> before = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                TextEdit edit = edit(random.nextInt(100), random.nextInt(6));
                boolean isFree =
                        before.stream()
                                .noneMatch(
                                        it ->
                                                edit.offset() <= it.end()
                                                        && it.offset() <= edit.end());
                assertEquals(isFree, places.add(List.of(edit)), () -> edit + " after " + before);
                if (isFree) {
                    before.add(edit);
                }
            }
        }
    }

    private static TextEdit edit(int offset, int length) {
        return new TextEdit(offset, length, "");
    }
}
