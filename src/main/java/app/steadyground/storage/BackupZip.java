package app.steadyground.storage;

import app.steadyground.storage.BackupProblem.Kind;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip that holds the files of a workbook and nothing else, opened for reading. Whatever the zip says of itself is
 * checked before anything of it is unpacked. One thread; holds one file of it in memory at a time.
 */
final class BackupZip implements Closeable {
    private static final int LOCAL_SIZE = 30;
    private static final int LOCAL = 0x04034b50;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int STRONGLY_ENCRYPTED = 1 << 6;
    private static final int FORM_MASK = 0xf000;
    private static final int PLAIN_FILE = 0x8000;
    private static final int PLAIN_FOLDER = 0x4000;
    /** What may lie between two files besides their bytes: headers with extra fields, a trailer. */
    private static final int BETWEEN = 100_000;
    /** Text packs to a third. Far beyond any that a person wrote, and only where it would fill a disk. */
    private static final long MOST_RATIO = 100;
    private static final long HARMLESS = 256_000_000;

    private final Disk.OpenFile file;
    private final Inflater inflater = new Inflater(true);
    private final String comment;
    private final long bytes;
    private final Map<String, Place> places = new LinkedHashMap<>();

    private record Place(ZipIndex.Part part, long end) {
    }

    private BackupZip(Disk.OpenFile file) throws IOException, BackupProblem {
        this.file = file;
        this.bytes = file.size();
        ZipIndex index = ZipIndex.read(file);
        this.comment = index.comment();
        Set<String> names = new HashSet<>();
        for (ZipIndex.Part part : index.parts()) {
            check(part);
            if (!names.add(Normalizer.normalize(part.name(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
                throw new BackupProblem(Kind.TWICE);
            }
        }
        if (!names.contains(FolderNames.WORKBOOK)) {
            throw new BackupProblem(Kind.FOREIGN);
        }
        place(index);
        checkRatio();
    }

    static BackupZip open(Disk disk, Path zip) throws BackupProblem {
        try {
            Path real = disk.real(zip);
            if (disk.kind(real) != Disk.Kind.FILE) {
                throw new BackupProblem(Kind.NOT_A_ZIP);
            }
            Disk.OpenFile file = disk.open(real);
            try {
                return new BackupZip(file);
            } catch (IOException | BackupProblem | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (EOFException | ArithmeticException e) {
            throw new BackupProblem(Kind.NOT_A_ZIP, e);
        } catch (NoSuchFileException e) {
            throw new BackupProblem(Kind.NOT_THERE, e);
        } catch (IOException e) {
            throw new BackupProblem(Kind.NOT_READABLE, e);
        }
    }

    private static void check(ZipIndex.Part part) throws BackupProblem {
        int form = part.mode() & FORM_MASK;
        if (SafeName.isTrick(part.name())) {
            throw new BackupProblem(Kind.UNSAFE_NAME);
        }
        if (form != 0 && form != PLAIN_FILE && form != PLAIN_FOLDER) {
            throw new BackupProblem(Kind.LINK);
        }
        if ((part.flags() & (ENCRYPTED | STRONGLY_ENCRYPTED)) != 0) {
            throw new BackupProblem(Kind.ENCRYPTED);
        }
        boolean isFolder = SafeName.isFolderOfWorkbook(part.name()) && part.size() == 0;
        if (!isFolder && (!SafeName.isOfWorkbook(part.name()) || form == PLAIN_FOLDER)) {
            throw new BackupProblem(Kind.FOREIGN);
        }
        if (part.size() < 0 || part.size() > FolderNames.LARGEST_SEALED
                || part.packed() > FolderNames.LARGEST_SEALED + BETWEEN) {
            throw new BackupProblem(Kind.TOO_LARGE);
        }
        if (part.packed() < 0 || part.method() != STORED && part.method() != DEFLATED) {
            throw new BackupProblem(Kind.DAMAGED);
        }
    }

    /** No two may share bytes: so small a zip could hold any amount. */
    private void place(ZipIndex index) throws BackupProblem {
        List<ZipIndex.Part> byPlace = new ArrayList<>(index.parts());
        byPlace.sort(Comparator.comparingLong(ZipIndex.Part::at));
        Map<String, Long> ends = new LinkedHashMap<>();
        for (int i = 0; i < byPlace.size(); i++) {
            ZipIndex.Part part = byPlace.get(i);
            long end = i + 1 < byPlace.size() ? byPlace.get(i + 1).at() : index.start();
            long least = part.at() + LOCAL_SIZE + part.packed();
            if (part.at() < 0 || least > end || end - least > BETWEEN) {
                throw new BackupProblem(Kind.DAMAGED);
            }
            ends.put(part.name(), end);
        }
        index.parts().stream().filter(p -> !p.name().endsWith("/"))
                .forEach(p -> places.put(p.name(), new Place(p, ends.get(p.name()))));
    }

    private void checkRatio() throws BackupProblem {
        long unpacked = places.values().stream().mapToLong(p -> p.part().size()).sum();
        if (unpacked > HARMLESS && unpacked / MOST_RATIO > bytes) {
            throw new BackupProblem(Kind.TOO_LARGE);
        }
    }

    /** Paths in the workbook's folder, in the order of the zip. */
    List<String> names() {
        return List.copyOf(places.keySet());
    }

    /** What the zip says about itself. */
    String comment() {
        return comment;
    }

    /** How large the zip is. */
    long bytes() {
        return bytes;
    }

    /** The bytes of one file, unpacked and checked. @param name one of {@link #names} */
    byte[] read(String name) throws BackupProblem {
        Place place = places.get(name);
        try {
            return unpack(place.part(), file.read(place.part().at(), (int) (place.end() - place.part().at())));
        } catch (DataFormatException e) {
            throw new BackupProblem(Kind.DAMAGED, e);
        } catch (EOFException e) {
            throw new BackupProblem(Kind.NOT_A_ZIP, e);
        } catch (IOException e) {
            throw new BackupProblem(Kind.NOT_READABLE, e);
        }
    }

    private byte[] unpack(ZipIndex.Part part, byte[] segment) throws BackupProblem, DataFormatException {
        ByteBuffer local = ByteBuffer.wrap(segment).order(ByteOrder.LITTLE_ENDIAN);
        int nameLength = Short.toUnsignedInt(local.getShort(26));
        int from = LOCAL_SIZE + nameLength + Short.toUnsignedInt(local.getShort(28));
        int packed = (int) part.packed();
        byte[] name = part.name().getBytes(StandardCharsets.UTF_8);
        if (local.getInt(0) != LOCAL || local.getShort(8) != part.method() || from + packed > segment.length
                || !Arrays.equals(segment, LOCAL_SIZE, LOCAL_SIZE + nameLength, name, 0, name.length)) {
            throw new BackupProblem(Kind.DAMAGED);
        }
        byte[] content = part.method() == STORED ? stored(part, segment, from, packed) : inflated(part, segment, from, packed);
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != part.crc()) {
            throw new BackupProblem(Kind.DAMAGED);
        }
        return content;
    }

    private static byte[] stored(ZipIndex.Part part, byte[] segment, int from, int packed) throws BackupProblem {
        if (part.size() != packed) {
            throw new BackupProblem(Kind.DAMAGED);
        }
        return Arrays.copyOfRange(segment, from, from + packed);
    }

    /** Never makes more than was announced. */
    private byte[] inflated(ZipIndex.Part part, byte[] segment, int from, int packed)
            throws DataFormatException, BackupProblem {
        byte[] content = new byte[(int) part.size()];
        inflater.reset();
        inflater.setInput(segment, from, packed);
        int done = inflater.inflate(content);
        // At the very end there may be a last step that gives nothing; anything more is more than announced.
        if (done != content.length || !inflater.finished() && inflater.inflate(new byte[1]) != 0
                || !inflater.finished() || inflater.getRemaining() != 0) {
            throw new BackupProblem(Kind.DAMAGED);
        }
        return content;
    }

    @Override
    public void close() throws IOException {
        inflater.close();
        file.close();
    }
}
