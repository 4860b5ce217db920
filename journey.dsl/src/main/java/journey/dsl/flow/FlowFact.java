// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What is told of a moment or stage, in the order of telling, and its words. */
public enum FlowFact {
    /** {@code 1,180 customers}. */
    CUSTOMERS {
        @Override
        public Optional<String> of(FlowPlace place) {
            return Optional.of(FlowWords.counted(place.customers(), "customer"));
        }
    },
    /** {@code 88.1 % went on}: of the visits whose time to go on is over. */
    WENT_ON {
        @Override
        public Optional<String> of(FlowPlace place) {
            return place.lost().map(it -> FlowWords.percent(it.rest()) + " went on");
        }
    },
    /** {@code 11.9 % left (11.1 to 12.8)}: the others of these, with their interval. */
    LEFT {
        @Override
        public Optional<String> of(FlowPlace place) {
            return place.lost().map(FlowFact::left);
        }
    },
    /** {@code 200 visits open}: those whose time is not over, and which are in no share. */
    OPEN {
        @Override
        public Optional<String> of(FlowPlace place) {
            return Optional.of(FlowWords.counted(place.open(), "visit") + " open");
        }
    },
    /** {@code median 19 min to next}. */
    NEXT {
        @Override
        public Optional<String> of(FlowPlace place) {
            OptionalLong seconds = place.next();
            return seconds.isEmpty()
                    ? Optional.empty()
                    : Optional.of("median %s to next".formatted(time(seconds)));
        }

        private static String time(OptionalLong seconds) {
            return FlowWords.time(seconds.getAsLong());
        }
    },
    /** {@code 66.7 % skipped it}. */
    SKIPPED {
        @Override
        public Optional<String> of(FlowPlace place) {
            return place.skipped()
                    .filter(FlowWords::isNoteworthy)
                    .map(it -> FlowWords.percent(it) + " skipped it");
        }
    };

    /** The words; empty where there is nothing to tell. */
    public abstract Optional<String> of(FlowPlace place);

    /** The name that files use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that is told of a place. */
    public static List<String> all(FlowPlace place) {
        return Arrays.stream(values()).flatMap(it -> it.of(place).stream()).toList();
    }

    private static String left(FlowShare share) {
        return "%s left (%s)".formatted(FlowWords.percent(share), FlowWords.interval(share));
    }
}
