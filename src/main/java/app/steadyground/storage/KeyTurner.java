package app.steadyground.storage;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Problem;
import app.steadyground.storage.FolderProblem.Kind;
import app.steadyground.storage.KeyFolder.Key;
import app.steadyground.vault.KeyFile;
import app.steadyground.vault.Keyring;
import app.steadyground.vault.Limits;
import app.steadyground.vault.Passphrase;
import app.steadyground.vault.RecoveryCode;
import app.steadyground.vault.Wipe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the lock of a workbook with a passphrase, or with the code of a recovery sheet. Where the workbook has no good key
 * file left, the copies in the state folder serve. Each try takes as long as its key file says.
 */
final class KeyTurner {
    private final Disk disk;
    private final Path state;
    private final Limits limits;

    /** @param state the program's state folder */
    KeyTurner(Disk disk, Path state, Limits limits) {
        this.disk = disk;
        this.state = state;
        this.limits = limits;
    }

    /**
     * @param workbook its id, if it is known without the keys
     * @throws FolderProblem with a kind that tells why it cannot be opened
     */
    Lock open(Path folder, Optional<String> workbook, Passphrase passphrase) throws FolderProblem, IOException {
        KeyFolder own = KeyFolder.ofWorkbook(disk, folder);
        KeyFolder.Found found = own.read(limits);
        Map<String, Key> keys = new HashMap<>(found.good());
        Optional<String> id = workbook.or(() -> found.good().values().stream().map(k -> k.file().workbook()).findFirst());
        keys.values().removeIf(k -> !k.file().workbook().equals(id.orElseThrow()));
        boolean copies = keys.values().stream().noneMatch(k -> k.isOf(KeyFile.Kind.PASSPHRASE)) && id.isPresent();
        if (copies) {
            copies(id.get()).forEach(keys::putIfAbsent);
        }
        Keyring ring = turn(keys.values(), passphrase).orElseThrow(() -> new FolderProblem(refusal(keys, found.bad(), passphrase)));
        Map<String, byte[]> files = new HashMap<>();
        keys.values().forEach(k -> files.put(k.file().id(), k.bytes()));
        if (found.isEmpty()) {
            putBack(own, files);
        }
        copyToState(id.get(), files);
        return new Lock(ring, Map.copyOf(files), found.bad());
    }

    private Map<String, Key> copies(String workbook) {
        try {
            Map<String, Key> copies = KeyFolder.ofState(disk, state, workbook).read(limits).good();
            copies.values().removeIf(k -> !k.file().workbook().equals(workbook));
            return copies;
        } catch (IOException e) {
            return Map.of();
        }
    }

    /** Tries one after the other, until there is no data key left that a further one could add. */
    private static Optional<Keyring> turn(Iterable<Key> keys, Passphrase passphrase) {
        Optional<char[]> code = passphrase.asCode();
        Optional<Keyring> ring = Optional.empty();
        for (Key key : keys) {
            boolean news = ring.isEmpty() || !ring.get().ids().containsAll(key.file().wrapped().keySet());
            if (news && (key.isOf(KeyFile.Kind.PASSPHRASE) || code.isPresent())) {
                Optional<Keyring> more = open(key, passphrase, code);
                if (more.isPresent()) {
                    ring = Optional.of(ring.isEmpty() ? more.get() : joined(ring.get(), more.get()));
                }
            }
        }
        code.ifPresent(Wipe::out);
        return ring;
    }

    private static Optional<Keyring> open(Key key, Passphrase passphrase, Optional<char[]> code) {
        if (key.isOf(KeyFile.Kind.PASSPHRASE)) {
            return key.file().open(passphrase);
        }
        try (Passphrase plain = Passphrase.of(code.orElseThrow())) {
            return key.file().open(plain);
        }
    }

    private static Keyring joined(Keyring one, Keyring other) {
        try (one; other) {
            // The one with more keys was made last, and its key is the one to be used.
            return other.ids().size() > one.ids().size() ? other.with(one) : one.with(other);
        }
    }

    private static Kind refusal(Map<String, Key> keys, List<Fault> bad, Passphrase passphrase) {
        boolean tried = keys.values().stream().anyMatch(k -> k.isOf(KeyFile.Kind.PASSPHRASE)) || !keys.isEmpty() && passphrase.asCode().isPresent();
        if (tried) {
            return Kind.WRONG_PASSPHRASE;
        }
        if (bad.isEmpty()) {
            return Kind.KEYS_MISSING;
        }
        if (bad.stream().anyMatch(f -> f.problem() == Problem.NEWER)) {
            return Kind.NEWER;
        }
        return bad.stream().allMatch(f -> f.problem() == Problem.KEY_REFUSED) ? Kind.KEYS_REFUSED : Kind.KEYS_DAMAGED;
    }

    /** The workbook's own have gone: it would be closed for ever on any other computer. */
    private static void putBack(KeyFolder own, Map<String, byte[]> files) {
        for (Map.Entry<String, byte[]> one : files.entrySet()) {
            try {
                own.add(one.getKey(), one.getValue());
            } catch (IOException e) {
                // It is open all the same; at the next opening it is tried again.
            }
        }
    }

    /** Those that are in the workbook no more must not open it from here. */
    void copyToState(String workbook, Map<String, byte[]> files) {
        KeyFolder copies = KeyFolder.ofState(disk, state, workbook);
        try {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                copies.add(one.getKey(), one.getValue());
            }
            for (String id : copies.read(limits).good().keySet()) {
                if (!files.containsKey(id)) {
                    copies.remove(id);
                }
            }
        } catch (IOException e) {
            // A copy is a help, and no more.
        }
    }
}
