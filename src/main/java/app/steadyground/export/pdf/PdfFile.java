package app.steadyground.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PDF from its first byte to its last; an object is forgotten as soon as it is written. Small objects are
 * given as text in PDF's own syntax, and are packed together. The stream given stays open. One thread.
 */
public final class PdfFile {

    /** Small objects that share one compressed stream. */
    private static final int PACK = 200;

    private final OutputStream out;
    private final Seal seal;
    private final Places places = new Places();
    private final StringBuilder numbers = new StringBuilder();
    private final StringBuilder bodies = new StringBuilder();
    private int packed;
    private int pack;
    private long at;

    /** {@code seal}: what makes the file readable with a password only; null for none. */
    public PdfFile(OutputStream out, Seal seal) throws IOException {
        this.out = out;
        this.seal = seal;
        // Four bytes that are no text tell programs that copy files that this is none.
        write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /** The number of an object that is written later. */
    public int reserve() {
        return places.reserve();
    }

    public static String ref(int object) {
        return object + " 0 R";
    }

    public int put(String body) throws IOException {
        int object = reserve();
        put(object, body);
        return object;
    }

    /** {@code body}: a dictionary, an array or another value; bytes as ISO 8859-1. */
    public void put(int object, String body) throws IOException {
        if (packed == 0) {
            pack = reserve();
        }
        places.inPack(object, pack, packed++);
        numbers.append(object).append(' ').append(bodies.length()).append(' ');
        bodies.append(body).append('\n');
        if (packed == PACK) {
            closePack();
        }
    }

    /** {@code entries}: what its dictionary says besides length and filter. */
    public void stream(int object, String entries, byte[] content) throws IOException {
        raw(object, entries + "/Filter/FlateDecode", deflated(content), true);
    }

    /** A stream whose bytes are given as they shall stand, with its filter among the entries, if it has one. */
    public void rawStream(int object, String entries, byte[] content) throws IOException {
        raw(object, entries, content, true);
    }

    private void raw(int object, String entries, byte[] content, boolean sealed) throws IOException {
        byte[] bytes = seal == null || !sealed ? content : seal.seal(content);
        places.at(object, at);
        write(object + " 0 obj\n<<" + entries + "/Length " + bytes.length + ">>\nstream\n");
        write(bytes);
        write("\nendstream\nendobj\n");
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 2 + 64);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new AssertionError("Memory does not fail so.", e);
        }
        return bytes.toByteArray();
    }

    private void closePack() throws IOException {
        if (packed > 0) {
            String head = numbers.toString();
            raw(pack, "/Type/ObjStm/N " + packed + "/First " + head.length() + "/Filter/FlateDecode",
                    deflated((head + bodies).getBytes(StandardCharsets.ISO_8859_1)), true);
            numbers.setLength(0);
            bodies.setLength(0);
            packed = 0;
        }
    }

    /** Writes what leads to all objects. {@code id}: 16 bytes as hex digits, for programs that tell files apart. */
    public void finish(int catalog, int about, String id) throws IOException {
        closePack();
        String trailer = "/Root " + ref(catalog) + "/Info " + ref(about) + "/ID[<" + id + "><" + id + ">]";
        if (seal != null) {
            // The one dictionary that a reader needs before it can open anything else.
            int encrypt = reserve();
            places.at(encrypt, at);
            write(encrypt + " 0 obj\n" + seal.dictionary() + "\nendobj\n");
            trailer += "/Encrypt " + ref(encrypt);
        }
        int table = reserve();
        long start = at;
        places.at(table, start);
        raw(table, "/Type/XRef/Size " + places.size() + "/W[1 5 2]" + trailer + "/Filter/FlateDecode",
                deflated(places.table()), false);
        write("startxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes, 0, bytes.length);
        at += bytes.length;
    }
}
