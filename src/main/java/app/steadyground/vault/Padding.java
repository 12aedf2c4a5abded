package app.steadyground.vault;

import java.nio.ByteBuffer;

/**
 * Makes texts of many lengths look alike: filled up to 1 KiB, 2 KiB, 4 KiB and so on; what is longer than 8 MiB, to whole
 * MiB. The length stands before the text, inside the seal.
 */
final class Padding {
    private static final int LEAST = 1 << 10;
    private static final int LAST_DOUBLED = 1 << 23;
    private static final int STEP = 1 << 20;

    private Padding() {
    }

    static byte[] fill(byte[] text) {
        return ByteBuffer.allocate(size(text.length + Integer.BYTES)).putInt(text.length).put(text).array();
    }

    private static int size(int needed) {
        if (needed > LAST_DOUBLED) {
            return Math.ceilDiv(needed, STEP) * STEP;
        }
        return Math.max(LEAST, Integer.highestOneBit(needed - 1) << 1);
    }

    /** @throws Broken if it was not filled by {@link #fill} */
    static byte[] take(byte[] filled) throws Broken {
        ByteBuffer from = ByteBuffer.wrap(filled);
        int length = filled.length < Integer.BYTES ? -1 : from.getInt();
        if (length < 0 || length > from.remaining()) {
            throw new Broken();
        }
        byte[] text = new byte[length];
        from.get(text);
        return text;
    }
}
