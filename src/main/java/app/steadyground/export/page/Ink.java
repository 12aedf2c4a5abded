package app.steadyground.export.page;

/** What the page is printed with. */
public enum Ink {
    COLOR {
        @Override
        int of(int color) {
            return color;
        }
    },
    /** One black ink, no greys, which printers make of dots: soft grounds are white, with a black edge. */
    BLACK {
        @Override
        int of(int color) {
            return color < 0 ? color : Colors.isLight(color) ? Colors.WHITE : 0;
        }
    };

    /** The colour to print with, 0xRRGGBB; negative stays negative. */
    abstract int of(int color);

    /** The colour of a ground under text: with black ink always paper, whatever its tint. */
    int ground(int color) {
        return this == BLACK ? Colors.PAPER : color;
    }

    /** Whether a box of this colour cannot be told from the paper, so that it needs an edge. */
    boolean vanishes(int fill) {
        return this == BLACK && fill >= 0 && of(fill) == Colors.WHITE;
    }
}
