package app.steadyground.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for words in everything a program has left behind: names and bytes of files, what is in zips, and what it has said; as
 * plain bytes, in UTF-16 and in Base64.
 */
final class Canaries {
    private static final int BASE64_STEP = 3;
    private static final int BASE64_UNIT = 4;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Map<String, byte[]> needles = new LinkedHashMap<>();

    /** @param words of plain letters and digits, at least twelve */
    Canaries(String... words) {
        for (String word : words) {
            for (Charset charset : CHARSETS) {
                byte[] bytes = word.getBytes(charset);
                needles.put(word + " in " + charset, bytes);
                for (int before = 0; before < BASE64_STEP; before++) {
                    needles.put(word + " in Base64 of " + charset + " after " + before, base64(bytes, before));
                }
            }
        }
    }

    /** What is the same in Base64 whatever stands before and after. */
    private static byte[] base64(byte[] bytes, int before) {
        byte[] placed = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, placed, before, bytes.length);
        byte[] whole = Base64.getEncoder().encode(Arrays.copyOf(placed, placed.length - placed.length % BASE64_STEP));
        return Arrays.copyOfRange(whole, before == 0 ? 0 : BASE64_UNIT, whole.length);
    }

    /** How the words are found in some bytes; empty if not at all. */
    List<String> in(byte[] bytes) {
        return needles.entrySet().stream().filter(n -> indexOf(bytes, n.getValue(), 0) >= 0).map(Map.Entry::getKey).toList();
    }

    static int indexOf(byte[] bytes, byte[] needle, int from) {
        for (int at = from; at <= bytes.length - needle.length; at++) {
            if (bytes[at] == needle[0] && Arrays.equals(bytes, at, at + needle.length, needle, 0, needle.length)) {
                return at;
            }
        }
        return -1;
    }

    /** Every place under a folder where they are found. @param leave what is not looked at */
    List<String> under(Path folder, Predicate<Path> leave) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(p -> !leave.test(p)).toList()) {
                in(folder.relativize(path).toString().getBytes(StandardCharsets.UTF_8)).forEach(n -> found.add("name of " + path + ": " + n));
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    found.addAll(inFile(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private List<String> inFile(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        List<String> found = new ArrayList<>();
        in(bytes).forEach(n -> found.add(path + ": " + n));
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (InputStream in = new ByteArrayInputStream(bytes); ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    in(entry.getName().getBytes(StandardCharsets.UTF_8)).forEach(n -> found.add(path + ", name in it: " + n));
                    in(zip.readAllBytes()).forEach(n -> found.add(path + ", in it: " + n));
                }
            }
        }
        return found;
    }
}
