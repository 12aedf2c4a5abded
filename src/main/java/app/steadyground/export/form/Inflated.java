package app.steadyground.export.form;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How large a PDF gets when it is unpacked: a small file can be made to fill all memory. */
final class Inflated {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private Inflated() {
    }

    /** Whether all that is packed in the file, unpacked, has more than this many bytes. */
    static boolean exceeds(byte[] pdf, long most) {
        long total = 0;
        byte[] piece = new byte[1 << 16];
        for (int at = 0; at < pdf.length - STREAM.length; at++) {
            if (isStream(pdf, at)) {
                total += size(pdf, afterLineEnd(pdf, at + STREAM.length), most - total, piece);
                if (total > most) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isStream(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int start = at;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        return start;
    }

    /** Of what is packed otherwise, or not at all, nothing is known: it counts as nothing. */
    private static long size(byte[] pdf, int start, long most, byte[] piece) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            long size = 0;
            while (!inflater.finished() && size <= most) {
                int count = inflater.inflate(piece);
                if (count == 0) {
                    break;
                }
                size += count;
            }
            return size;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
