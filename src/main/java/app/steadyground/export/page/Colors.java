package app.steadyground.export.page;

/** The day colours on paper, and what can be made of a chapter's tint. All are 0xRRGGBB. */
final class Colors {

    static final int INK = 0x22282C;
    static final int MUTED = 0x5B646B;
    static final int LINE = 0xE4DDD2;
    static final int EDGE = 0xA9A398;
    static final int PAPER = 0xFAF7F2;
    static final int WHITE = 0xFFFFFF;
    static final int ACCENT = 0x1F6F6B;
    static final int ACCENT_SOFT = 0xE3F0EE;

    private static final double READABLE = 5.5;

    private Colors() {
    }

    /** A background of this tint that keeps text on it easy to read. */
    static int soft(int tint) {
        return mix(tint, WHITE, 0.88);
    }

    /** The tint, made darker until text in it is easy to read on white. */
    static int readable(int tint) {
        int color = tint;
        for (int step = 1; contrastOnWhite(color) < READABLE; step++) {
            color = mix(tint, INK, step / 20.0);
        }
        return color;
    }

    static double contrastOnWhite(int color) {
        return 1.05 / (luminance(color) + 0.05);
    }

    /** Whether it is nearly as light as paper. */
    static boolean isLight(int color) {
        return luminance(color) > 0.78;
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16 & 255) + 0.7152 * linear(color >> 8 & 255) + 0.0722 * linear(color & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double a = from >> shift & 255;
            double b = to >> shift & 255;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }
}
