package app.steadyground.export.type;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** A font's table of characters. What is damaged in it counts as not there. */
final class Cmap {

    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;

    private Cmap() {
    }

    static BitSet characters(ByteBuffer table) {
        BitSet all = new BitSet();
        int count = table.getShort(2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = 4 + 8 * i;
            int platform = table.getShort(entry) & 0xFFFF;
            int encoding = table.getShort(entry + 2) & 0xFFFF;
            int at = table.getInt(entry + 4);
            boolean unicode = platform == UNICODE && encoding != 5 || platform == WINDOWS && (encoding == 1 || encoding == 10);
            if (unicode && at >= 0 && at < table.limit() - 4) {
                switch (table.getShort(at)) {
                    case 4 -> segments(table, at, all);
                    case 12 -> groups(table, at, all);
                    default -> { }
                }
            }
        }
        return all;
    }

    private static void segments(ByteBuffer table, int at, BitSet all) {
        int count = (table.getShort(at + 6) & 0xFFFF) / 2;
        int ends = at + 14;
        int starts = ends + 2 * count + 2;
        int deltas = starts + 2 * count;
        int ranges = deltas + 2 * count;
        for (int i = 0; i < count; i++) {
            int end = table.getShort(ends + 2 * i) & 0xFFFF;
            int start = table.getShort(starts + 2 * i) & 0xFFFF;
            int delta = table.getShort(deltas + 2 * i) & 0xFFFF;
            int range = table.getShort(ranges + 2 * i) & 0xFFFF;
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyph = c;
                if (range != 0) {
                    int place = ranges + 2 * i + range + 2 * (c - start);
                    glyph = place + 2 <= table.limit() ? table.getShort(place) & 0xFFFF : 0;
                }
                if (glyph != 0 && (glyph + delta & 0xFFFF) != 0 || range == 0 && (c + delta & 0xFFFF) != 0) {
                    all.set(c);
                }
            }
        }
    }

    private static void groups(ByteBuffer table, int at, BitSet all) {
        int count = table.getInt(at + 12);
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int start = table.getInt(group);
            int end = Math.min(table.getInt(group + 4), Character.MAX_CODE_POINT);
            if (start >= 0 && start <= end) {
                all.set(start, end + 1);
                if (table.getInt(group + 8) == 0) {
                    all.clear(start);
                }
            }
        }
    }
}
