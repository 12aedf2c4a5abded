package app.steadyground.export;

import java.util.List;

/** The chapters' muted tints by day, the same as in the window's {@code tokens-day.css}. 0xRRGGBB. */
final class Tints {

    /** For what belongs to no chapter: the window's accent. */
    static final int ACCENT = 0x1F6F6B;

    private static final List<Integer> CHAPTERS = List.of(0x3F6B8C, 0x2F7370, 0x5E6E36, 0x86621E, 0x9A5433, 0x99505F,
            0x82578F, 0x5F62A0, 0x35709A, 0x5F6868);

    private Tints() {
    }

    /** @param index of the chapter in the guide, from 0; longer guides begin again with the first tint */
    static int of(int index) {
        return CHAPTERS.get(index % CHAPTERS.size());
    }
}
