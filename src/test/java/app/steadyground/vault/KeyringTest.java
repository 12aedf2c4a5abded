package app.steadyground.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeyringTest {
    private static final byte[] TEXT = "what was written".getBytes(StandardCharsets.UTF_8);
    private final Keyring keys = Keyring.draw();

    private static Binding binding(int n) {
        return new Binding("steady-ground/sealed", 1, "workbook", "item", n, "1f2e3d4c");
    }

    @Test
    void opensWhatItSealed() throws Broken {
        for (int length : new int[] {0, 1, 1019, 1020, 1021, 100_000, 9_000_000}) {
            byte[] text = new byte[length];
            assertArrayEquals(text, keys.open(binding(1), keys.seal(binding(1), text)));
        }
    }

    @Test
    void opensNothingInAnotherPlace() {
        SealedText sealed = keys.seal(binding(1), TEXT);
        List<Binding> others = List.of(new Binding("other", 1, "workbook", "item", 1, "1f2e3d4c"),
                new Binding("steady-ground/sealed", 2, "workbook", "item", 1, "1f2e3d4c"),
                new Binding("steady-ground/sealed", 1, "another", "item", 1, "1f2e3d4c"),
                new Binding("steady-ground/sealed", 1, "workbook", "another", 1, "1f2e3d4c"), binding(2),
                new Binding("steady-ground/sealed", 1, "workbook", "item", 1, "1f2e3d4d"));
        for (Binding other : others) {
            assertThrows(Broken.class, () -> keys.open(other, sealed));
        }
    }

    @Test
    void noneOfTwentyCanTakeThePlaceOfAnother() {
        List<SealedText> all = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            all.add(keys.seal(binding(n), TEXT));
        }
        for (int from = 0; from < 20; from++) {
            for (int to = 0; to < 20; to++) {
                int place = to;
                SealedText sealed = all.get(from);
                if (from != to) {
                    assertThrows(Broken.class, () -> keys.open(binding(place), sealed));
                    SealedText mixed = new SealedText(sealed.key(), all.get(place).salt(), sealed.bytes());
                    assertThrows(Broken.class, () -> keys.open(binding(place), mixed));
                }
            }
        }
    }

    @Test
    void everyFlippedByteIsSeen() {
        SealedText sealed = keys.seal(binding(1), TEXT);
        for (byte[] part : List.of(sealed.salt(), sealed.bytes())) {
            for (int i = 0; i < part.length; i++) {
                part[i] ^= 0x10;
                assertThrows(Broken.class, () -> keys.open(binding(1), sealed));
                part[i] ^= 0x10;
            }
        }
    }

    @Test
    void noSaltComesTwiceInAHundredThousand() {
        Set<String> salts = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            salts.add(HexFormat.of().formatHex(keys.seal(binding(1), TEXT).salt()));
        }
        assertEquals(100_000, salts.size());
    }

    @Test
    void theSizeTellsOnlySteps() {
        Set<Integer> sizes = new TreeSet<>();
        for (int length = 0; length < 8_000; length += 7) {
            sizes.add(keys.seal(binding(1), new byte[length]).bytes().length - Gcm.TAG);
        }
        assertEquals(Set.of(1024, 2048, 4096, 8192), sizes);
        assertEquals(9 << 20, keys.seal(binding(1), new byte[(8 << 20) + 5]).bytes().length - Gcm.TAG);
    }

    @Test
    void anotherKeyIsUsedAndTheOldOneStillOpens() throws Broken {
        SealedText old = keys.seal(binding(1), TEXT);
        Keyring more = keys.withNewKey();
        SealedText now = more.seal(binding(1), TEXT);
        assertArrayEquals(TEXT, more.open(binding(1), old));
        assertThrows(Broken.class, () -> keys.open(binding(1), now));
        assertArrayEquals(TEXT, keys.with(more).open(binding(1), now));
        assertEquals(keys.current(), keys.with(more).current());
    }

    @Test
    void closedItHoldsNothing() throws Exception {
        SealedText sealed = keys.seal(binding(1), TEXT);
        var field = Keyring.class.getDeclaredField("keys");
        field.setAccessible(true);
        byte[] key = (byte[]) ((java.util.Map<?, ?>) field.get(keys)).get(keys.current());
        keys.close();
        assertArrayEquals(new byte[32], key);
        assertThrows(Broken.class, () -> keys.open(binding(1), sealed));
        assertThrows(IllegalStateException.class, () -> keys.seal(binding(1), TEXT));
        assertTrue(keys.toString().equals("keyring"));
    }
}
