// SPDX-License-Identifier: EPL-2.0
package journey.layout.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import journey.layout.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {

    @Test
    void isFlatWithoutLines() {
        assertEquals(0, new Channel(List.of(), List.of()).height());
    }

    @Test
    void linesThatDoNotMeetRunAtTheSameHeight() {
        Channel channel = new Channel(List.of(Run.of(0, 40), Run.of(60, 90)), List.of());
        assertEquals(channel.line(0), channel.line(1));
    }

    @Test
    void aShortLineLiesAboveALongerOne() {
        Channel channel = new Channel(List.of(Run.of(0, 100), Run.of(40, 20)), List.of());
        assertTrue(channel.line(1) < channel.line(0));
    }

    /** Two that come to one line from both sides would look like one that crosses it. */
    @Test
    void linesThatEndAtTheSamePlaceRunApart() {
        Channel channel = new Channel(List.of(Run.of(0, 40), Run.of(80, 40)), List.of());
        assertEquals(Channel.PITCH, Math.abs(channel.line(0) - channel.line(1)));
    }

    private static Block block(Bounds bounds) {
        return new Block(bounds.x(), bounds.right(), bounds.bottom());
    }

    @Test
    void linesRunBelowWhatStandsInTheirWay() {
        List<Block> taken = List.of(new Block(50, 70, 100));
        Channel channel = new Channel(List.of(Run.of(0, 40), Run.of(0, 90)), taken);
        assertEquals(Channel.PITCH, channel.line(0));
        assertEquals(100 + Channel.PITCH, channel.line(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingTouches(long seed) {
        Random random = new Random(seed);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int words = random.nextInt(3) * 15;
            runs.add(
                    new Run(
                            random.nextInt(2000),
                            random.nextInt(2000),
                            random.nextInt(2000),
                            words == 0 ? 0 : 20 + random.nextInt(120),
                            words));
        }
        List<Bounds> taken = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            taken.add(new Bounds(i * 100, 0, 60, random.nextInt(200)));
        }
        Channel channel = new Channel(runs, taken.stream().map(ChannelTest::block).toList());
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int line = channel.line(i);
            Bounds words =
                    new Bounds(
                            run.wordsX(),
                            line - Channel.ABOVE_LINE - run.wordsHeight(),
                            run.wordsWidth(),
                            run.wordsHeight());
            Bounds along = new Bounds(run.left(), line, run.length() + 1, 1);
            assertFalse(words.overlaps(along));
            assertTrue(words.y() >= 0 && line < channel.height());
            taken.forEach(it -> assertFalse(it.overlaps(along)));
            taken.add(along);
            if (run.hasWords()) {
                taken.forEach(it -> assertFalse(it.overlaps(words)));
                taken.add(words);
            }
        }
    }
}
