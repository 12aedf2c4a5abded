package app.steadyground.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyFileTest {
    private static final Effort QUICK = new Effort(64, 1, 1);
    private final Keyring keys = Keyring.draw().withNewKey();

    private static Passphrase passphrase(String text) {
        return Passphrase.of(text.toCharArray());
    }

    private KeyFile made() {
        return KeyFile.make("workbook", KeyFile.Kind.PASSPHRASE, passphrase("seven green lamps"), QUICK, keys);
    }

    @Test
    void itsPassphraseOpensItAndNoOther() {
        KeyFile file = made();
        Keyring opened = file.open(passphrase("seven green lamps")).orElseThrow();
        assertEquals(keys.ids(), opened.ids());
        keys.copies().forEach((id, key) -> assertArrayEquals(key, opened.copies().get(id)));
        assertTrue(file.open(passphrase("seven green lamp")).isEmpty());
        assertTrue(file.open(passphrase("")).isEmpty());
    }

    @Test
    void whatItSaysOfItselfBelongsToIt() {
        KeyFile f = made();
        Passphrase right = passphrase("seven green lamps");
        Map<String, byte[]> w = f.wrapped();
        for (KeyFile other : new KeyFile[] {
            new KeyFile("another", f.id(), f.kind(), f.effort(), f.salt(), f.current(), w),
            new KeyFile(f.workbook(), "00000000", f.kind(), f.effort(), f.salt(), f.current(), w),
            new KeyFile(f.workbook(), f.id(), KeyFile.Kind.RECOVERY, f.effort(), f.salt(), f.current(), w),
            new KeyFile(f.workbook(), f.id(), f.kind(), new Effort(64, 2, 1), f.salt(), f.current(), w),
            new KeyFile(f.workbook(), f.id(), f.kind(), f.effort(), new byte[16], f.current(), w),
            new KeyFile(f.workbook(), f.id(), f.kind(), f.effort(), f.salt(), w.keySet().iterator().next() + "0", w)}) {
            assertTrue(other.open(right).isEmpty());
        }
    }

    @Test
    void saneBounds() {
        assertTrue(Limits.SANE.allow(Effort.FLOOR));
        assertTrue(Limits.SANE.allow(new Effort(1 << 20, 16, 16)));
        for (Effort no : new Effort[] {new Effort(65535, 3, 4), new Effort(65536, 2, 4), new Effort(65536, 3, 0),
            new Effort(Integer.MAX_VALUE, 3, 4), new Effort(65536, 65, 4), new Effort(65536, 3, 17), new Effort(-1, 3, 4),
            new Effort(1 << 20, 17, 4)}) {
            assertFalse(Limits.SANE.allow(no), no::toString);
        }
    }

    @Test
    void aQuickComputerIsMadeToWorkMore() {
        long second = 1_000_000_000L;
        assertEquals(Effort.FLOOR, Cost.within(2 * second, 8L << 30));
        assertEquals(new Effort(64 * 1024, 6, 4), Cost.within(second / 2, 512L << 20));
        assertEquals(new Effort(256 * 1024, 3, 4), Cost.within(second / 4, 8L << 30));
        Effort most = Cost.within(1, 64L << 30);
        assertTrue(Limits.SANE.allow(most));
    }

    @Test
    void aPassphraseIsTheSameHoweverItsLettersAreMade() {
        assertTrue(passphrase("caf\u00e9 au lait").isSame(passphrase("cafe\u0301 au lait")));
        assertFalse(passphrase("a").isSame(passphrase("A")));
        assertTrue(passphrase("\ud83c\udf3f\ud83c\udf3f\ud83c\udf3f\ud83c\udf3f\ud83c\udf3f").isTooShort());
        assertFalse(passphrase("ten letter").isTooShort());
    }

    @Test
    void aFileHoldsItInItsFirstLine() {
        assertTrue(file("seven green lamps\n").orElseThrow().isSame(passphrase("seven green lamps")));
        assertTrue(file("seven green lamps\r\n").orElseThrow().isSame(passphrase("seven green lamps")));
        assertTrue(file("two\nlines").isEmpty());
        assertTrue(Passphrase.ofFile(new byte[] {(byte) 0xc3, 0x28}).isEmpty());
        assertTrue(file("\n").orElseThrow().isEmpty());
    }

    private static Optional<Passphrase> file(String content) {
        return Passphrase.ofFile(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void closedAPassphraseIsZeros() {
        Passphrase typed = passphrase("seven green lamps");
        Passphrase copy = typed.copy();
        typed.close();
        assertArrayEquals(new byte[17], typed.bytes());
        assertTrue(copy.isSame(passphrase("seven green lamps")));
        assertEquals("passphrase", copy.toString());
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        char[] code = RecoveryCode.draw();
        String typed = new String(RecoveryCode.grouped(code)).toLowerCase().replace(' ', '-').replace('0', 'o').replace('1', 'l');
        assertArrayEquals(code, RecoveryCode.read(typed.toCharArray()).orElseThrow());
        for (int i = 0; i < code.length; i++) {
            char[] slip = code.clone();
            slip[i] = slip[i] == '7' ? '8' : '7';
            assertTrue(RecoveryCode.read(slip).isEmpty());
        }
        assertTrue(RecoveryCode.read("seven green lamps".toCharArray()).isEmpty());
    }

    @Test
    void strengthInFiveSteps() {
        assertEquals(Strength.TOO_SHORT, Strength.of("lamp".toCharArray()));
        assertEquals(Strength.WEAK, Strength.of("password12".toCharArray()));
        assertEquals(Strength.STRONG, Strength.of("ferry copper walnut thursday".toCharArray()));
    }
}
