package app.steadyground.export.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Where each object stands: at a byte of the file, or as the n-th of a pack. Eleven bytes for each. */
final class Places {

    private static final int ROW = 8;

    /** The place, or the number of the pack; negative for an object that was never written. */
    private long[] where = new long[1024];
    /** The index within the pack; negative where the object stands by itself. */
    private short[] index = new short[1024];
    private int size = 1;

    int reserve() {
        if (size == where.length) {
            where = Arrays.copyOf(where, size * 2);
            index = Arrays.copyOf(index, size * 2);
        }
        where[size] = -1;
        return size++;
    }

    void at(int object, long place) {
        where[object] = place;
        index[object] = -1;
    }

    void inPack(int object, int pack, int position) {
        where[object] = pack;
        index[object] = (short) position;
    }

    int size() {
        return size;
    }

    /** The rows of a cross-reference stream, with fields of 1, 5 and 2 bytes. */
    byte[] table() {
        ByteBuffer table = ByteBuffer.allocate(size * ROW);
        row(table, 0, 0, 65_535);
        for (int i = 1; i < size; i++) {
            if (where[i] < 0) {
                row(table, 0, 0, 65_535);
            } else if (index[i] < 0) {
                row(table, 1, where[i], 0);
            } else {
                row(table, 2, where[i], index[i]);
            }
        }
        return table.array();
    }

    private static void row(ByteBuffer table, int kind, long place, int last) {
        table.put((byte) kind).put((byte) (place >> 32)).putInt((int) place).putShort((short) last);
    }
}
