package app.steadyground.export.type;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A font file on disk, read as far as it is asked for. One thread. */
final class Sfnt implements AutoCloseable {

    private static final int COLLECTION = 0x74746366;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int LARGEST = 64 << 20;
    private static final int MOST_TABLES = 200;
    private static final int MOST_FONTS = 64;
    /** Restricted; not to be cut down to what is used; pictures only. */
    private static final int FORBIDDEN = 0x0002 | 0x0100 | 0x0200;
    private static final int ALLOWED = 0x0004 | 0x0008;

    private record Table(int checksum, int offset, int length) {
    }

    private final FileChannel file;
    private final Map<String, Table> tables = new TreeMap<>();

    private Sfnt(FileChannel file) {
        this.file = file;
    }

    /** @throws IOException if the file cannot be read, or is no font */
    static Sfnt open(Path path, int offset) throws IOException {
        Sfnt font = new Sfnt(FileChannel.open(path));
        try {
            ByteBuffer head = font.read(offset, HEADER);
            int count = head.getShort(4);
            if (count <= 0 || count > MOST_TABLES) {
                throw new IOException("This is no font.");
            }
            ByteBuffer entries = font.read(offset + HEADER, count * ENTRY);
            for (int i = 0; i < count; i++) {
                byte[] name = new byte[4];
                entries.get(name);
                font.tables.put(new String(name, StandardCharsets.ISO_8859_1), new Table(entries.getInt(), entries.getInt(), entries.getInt()));
            }
            return font;
        } catch (IOException | RuntimeException e) {
            font.close();
            throw e;
        }
    }

    /** Where each font begins in a file. */
    static List<Integer> offsets(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            Sfnt whole = new Sfnt(file);
            ByteBuffer head = whole.read(0, HEADER);
            if (head.getInt(0) != COLLECTION) {
                return List.of(0);
            }
            int count = Math.clamp(head.getInt(8), 0, MOST_FONTS);
            ByteBuffer list = whole.read(HEADER, count * 4);
            List<Integer> offsets = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                offsets.add(list.getInt());
            }
            return offsets;
        }
    }

    /** Whether its letters are TrueType, and whoever made it lets documents carry a part of it. */
    boolean isUsable() throws IOException {
        if (!tables.keySet().containsAll(List.of("glyf", "loca", "cmap", "head", "hmtx", "OS/2"))) {
            return false;
        }
        int rights = table("OS/2").getShort(8);
        return (rights & FORBIDDEN) == 0 || (rights & 0x0300) == 0 && (rights & ALLOWED) != 0;
    }

    /** The characters that it has. */
    BitSet characters() throws IOException {
        return Cmap.characters(table("cmap"));
    }

    private ByteBuffer table(String name) throws IOException {
        Table table = tables.get(name);
        return read(table.offset(), table.length());
    }

    private ByteBuffer read(int offset, int length) throws IOException {
        if (offset < 0 || length < 0 || length > LARGEST) {
            throw new IOException("This is no font.");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, offset + (long) bytes.position()) < 0) {
                throw new EOFException("This font ends too soon.");
            }
        }
        return bytes.flip();
    }

    /** The font as a file of its own. */
    byte[] alone() throws IOException {
        int size = HEADER + ENTRY * tables.size();
        for (Table table : tables.values()) {
            size += padded(table.length());
        }
        int power = Integer.highestOneBit(tables.size());
        ByteBuffer out = ByteBuffer.allocate(size).putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * ENTRY));
        int at = HEADER + ENTRY * tables.size();
        for (Map.Entry<String, Table> one : tables.entrySet()) {
            Table table = one.getValue();
            out.put(one.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(table.checksum()).putInt(at).putInt(table.length());
            out.put(at, read(table.offset(), table.length()).array());
            at += padded(table.length());
        }
        return out.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
