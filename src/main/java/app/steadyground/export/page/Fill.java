package app.steadyground.export.page;

import java.util.List;

/** How a viewer lets a {@link Spot} be filled in. */
sealed interface Fill {

    Spot spot();

    /** Words. {@code wraps}: on as many lines as it takes; the box scrolls once they are more than it can show. */
    record Text(Spot spot, boolean wraps) implements Fill {
    }

    /** Words that stay as they are. */
    record Fixed(Spot spot, String words) implements Fill {
    }

    /** A box to tick. */
    record Tick(Spot spot) implements Fill {
    }

    /**
     * One of the circles of a spot, of which at most one is filled. {@code value}: which one; {@code label}: what it
     * stands for; {@code sign}: what stands in it, or empty.
     */
    record Circle(Spot spot, String value, String label, String sign) implements Fill {
    }

    /** Words to pick from, or to type. */
    record Pick(Spot spot, List<String> options) implements Fill {
        public Pick {
            options = List.copyOf(options);
        }
    }
}
