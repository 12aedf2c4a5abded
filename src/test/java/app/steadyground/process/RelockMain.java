package app.steadyground.process;

import app.steadyground.storage.Locks;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Reforming;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.vault.Passphrase;
import java.nio.file.Path;

/**
 * Changes the passphrase of a workbook again and again, every third time with a new key, or locks one that is not. Says
 * {@code changed N} of each change that is done, or {@code sealed N} of each file.
 */
final class RelockMain implements Progress {

    /** @param args folder, and the number of the passphrase it has, or {@code lock} */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        if (args[1].equals("lock")) {
            lock(folder);
            return;
        }
        Locks locks = Door.locks(folder);
        for (int n = Integer.parseInt(args[1]); true; n++) {
            try (Passphrase old = Door.passphrase(n); Passphrase fresh = Door.passphrase(n + 1)) {
                WorkbookFolder opened = locks.open(folder, old);
                locks.change(opened, old, fresh, n % 3 == 2);
                opened.forgetKeys();
                System.out.println("changed " + (n + 1));
            }
        }
    }

    private static void lock(Path folder) throws Exception {
        System.out.println("sealed 0");
        try (Passphrase passphrase = Door.passphrase()) {
            Reforming.sealing(Door.locks(folder).lock(WorkbookFolder.open(folder), passphrase)).run(new RelockMain());
        }
        System.out.println("locked");
    }

    @Override
    public void step(int done, int total) {
        System.out.println("sealed " + done);
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
