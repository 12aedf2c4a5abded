package app.steadyground.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Once a workbook is locked, all that is in memory is written out and searched: neither a key nor the passphrase is there. */
class HeapTest {
    private static final byte MASK = 0x5a;
    private static final Binding BINDING = new Binding("steady-ground/sealed", 1, "workbook", "item", 1, "1f2e3d4c");

    @TempDir
    Path temp;

    /** What is looked for must not be found because it is looked for. */
    private static byte[] masked(byte[] secret) {
        byte[] masked = new byte[secret.length];
        for (int i = 0; i < secret.length; i++) {
            masked[i] = (byte) (secret[i] ^ MASK);
        }
        return masked;
    }

    private static boolean isThere(MappedByteBuffer memory, byte[] masked) {
        for (int at = 0; at <= memory.limit() - masked.length; at++) {
            int same = 0;
            while (same < masked.length && (memory.get(at + same) ^ MASK) == masked[same]) {
                same++;
            }
            if (same == masked.length) {
                return true;
            }
        }
        return false;
    }

    private boolean anyIsThere(String name, List<byte[]> masked) throws IOException {
        Path dump = temp.resolve(name + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        try (FileChannel file = FileChannel.open(dump, StandardOpenOption.READ)) {
            MappedByteBuffer memory = file.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(file.size(), Integer.MAX_VALUE - 8L));
            return masked.stream().anyMatch(one -> isThere(memory, one));
        }
    }

    @Test
    void nothingIsLeftInMemory() throws Exception {
        Passphrase passphrase = Passphrase.of(RecoveryCode.draw());
        List<byte[]> masked = new ArrayList<>(List.of(masked(passphrase.bytes()),
                masked(new String(passphrase.bytes(), StandardCharsets.US_ASCII).getBytes(StandardCharsets.UTF_16LE))));
        KeyFile file;
        try (Keyring drawn = Keyring.draw()) {
            file = KeyFile.make("workbook", KeyFile.Kind.PASSPHRASE, passphrase, new Effort(64, 1, 1), drawn);
        }
        Keyring keys = file.open(passphrase).orElseThrow();
        keys.copies().values().forEach(key -> {
            masked.add(masked(key));
            Wipe.out(key);
        });
        byte[] text = "what was written".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(text, keys.open(BINDING, keys.seal(BINDING, text)));
        assertTrue(anyIsThere("open", masked), "the search sees what is there");
        keys.close();
        passphrase.close();
        assertFalse(anyIsThere("locked", masked));
    }
}
