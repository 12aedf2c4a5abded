package app.steadyground.storage;

import app.steadyground.storage.BackupProblem.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The list at the end of a zip, read without taking anything in it on trust. Java's own reader opens files by itself,
 * past the port to the disk, and lets names and sizes pass that are refused here.
 */
record ZipIndex(List<Part> parts, String comment, long start) {
    /** Several versions of 100,000 entries. */
    static final int MOST_FILES = 600_000;

    private static final int END_SIZE = 22;
    private static final int END = 0x06054b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int LOCATOR = 0x07064b50;
    private static final int BIG_END_SIZE = 56;
    private static final int BIG_END = 0x06064b50;
    private static final int HEADER_SIZE = 46;
    private static final int HEADER = 0x02014b50;
    private static final int MOST_PER_FILE = 512;
    private static final long BIG = 0xffffffffL;

    /** One file of a zip as the list says it. @param at where its own header begins */
    record Part(String name, int flags, int method, long crc, long packed, long size, int mode, long at) {
    }

    /** Where the list lies. */
    private record Where(long count, long size, long start, long end) {
    }

    static ZipIndex read(Disk.OpenFile file) throws IOException, BackupProblem {
        long length = file.size();
        int tail = (int) Math.min(length, END_SIZE + 0xffffL);
        ByteBuffer last = buffer(file, length - tail, tail);
        int end = findEnd(last);
        Where where = where(file, last, end, length - tail + end);
        if (where.size() > where.count() * MOST_PER_FILE || where.start() < 0 || where.start() + where.size() != where.end()) {
            throw new BackupProblem(Kind.DAMAGED);
        }
        ByteBuffer list = buffer(file, where.start(), (int) where.size());
        List<Part> parts = new ArrayList<>((int) where.count());
        for (int i = 0; i < where.count(); i++) {
            parts.add(part(list));
        }
        if (list.hasRemaining()) {
            throw new BackupProblem(Kind.DAMAGED);
        }
        byte[] comment = new byte[last.capacity() - end - END_SIZE];
        last.get(end + END_SIZE, comment);
        return new ZipIndex(parts, new String(comment, StandardCharsets.UTF_8), where.start());
    }

    private static ByteBuffer buffer(Disk.OpenFile file, long from, int length) throws IOException {
        return ByteBuffer.wrap(file.read(from, length)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Its comment reaches exactly to the end of the file, so that a comment cannot pose as the end. */
    private static int findEnd(ByteBuffer last) throws BackupProblem {
        for (int at = last.capacity() - END_SIZE; at >= 0; at--) {
            if (last.getInt(at) == END && Short.toUnsignedInt(last.getShort(at + 20)) == last.capacity() - at - END_SIZE) {
                return at;
            }
        }
        throw new BackupProblem(Kind.NOT_A_ZIP);
    }

    private static Where where(Disk.OpenFile file, ByteBuffer last, int end, long place) throws IOException, BackupProblem {
        long count = Short.toUnsignedLong(last.getShort(end + 10));
        long size = Integer.toUnsignedLong(last.getInt(end + 12));
        long start = Integer.toUnsignedLong(last.getInt(end + 16));
        if (count != 0xffff && size != BIG && start != BIG) {
            return new Where(count, size, start, place);
        }
        if (place < LOCATOR_SIZE + BIG_END_SIZE) {
            throw new BackupProblem(Kind.DAMAGED);
        }
        ByteBuffer locator = buffer(file, place - LOCATOR_SIZE, LOCATOR_SIZE);
        long bigPlace = place - LOCATOR_SIZE - BIG_END_SIZE;
        ByteBuffer big = buffer(file, bigPlace, BIG_END_SIZE);
        if (locator.getInt(0) != LOCATOR || locator.getLong(8) != bigPlace || big.getInt(0) != BIG_END) {
            throw new BackupProblem(Kind.DAMAGED);
        }
        long bigCount = big.getLong(32);
        if (bigCount < 0 || bigCount > MOST_FILES) {
            throw new BackupProblem(Kind.TOO_MANY);
        }
        return new Where(bigCount, big.getLong(40), big.getLong(48), bigPlace);
    }

    private static Part part(ByteBuffer list) throws BackupProblem {
        if (list.remaining() < HEADER_SIZE || list.getInt(list.position()) != HEADER) {
            throw new BackupProblem(Kind.DAMAGED);
        }
        int at = list.position();
        int nameLength = Short.toUnsignedInt(list.getShort(at + 28));
        int extraLength = Short.toUnsignedInt(list.getShort(at + 30));
        int commentLength = Short.toUnsignedInt(list.getShort(at + 32));
        if (list.remaining() < HEADER_SIZE + nameLength + extraLength + commentLength) {
            throw new BackupProblem(Kind.DAMAGED);
        }
        String name = name(list.slice(at + HEADER_SIZE, nameLength));
        ByteBuffer extra = list.slice(at + HEADER_SIZE + nameLength, extraLength).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer big = bigValues(extra);
        long size = value(list.getInt(at + 24), big);
        long packed = value(list.getInt(at + 20), big);
        long place = value(list.getInt(at + 42), big);
        list.position(at + HEADER_SIZE + nameLength + extraLength + commentLength);
        return new Part(name, list.getShort(at + 8), list.getShort(at + 10), Integer.toUnsignedLong(list.getInt(at + 16)),
                packed, size, list.getInt(at + 38) >>> 16, place);
    }

    private static String name(ByteBuffer bytes) throws BackupProblem {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new BackupProblem(Kind.UNSAFE_NAME, e);
        }
    }

    /** The extra field with the values that do not fit into 32 bits; empty if there is none. */
    private static ByteBuffer bigValues(ByteBuffer extra) throws BackupProblem {
        while (extra.remaining() >= 4) {
            int id = extra.getShort();
            int length = Short.toUnsignedInt(extra.getShort());
            if (length > extra.remaining()) {
                throw new BackupProblem(Kind.DAMAGED);
            }
            if (id == 1) {
                return extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + length);
        }
        return ByteBuffer.allocate(0);
    }

    private static long value(int small, ByteBuffer big) throws BackupProblem {
        long value = Integer.toUnsignedLong(small);
        if (value != BIG) {
            return value;
        }
        if (big.remaining() < Long.BYTES) {
            throw new BackupProblem(Kind.DAMAGED);
        }
        return big.getLong();
    }
}
