package app.steadyground.ui.lock;

import app.steadyground.storage.Locks;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.settings.BackupRoom;
import app.steadyground.vault.Passphrase;

/** What the pages about the lock work with. @param backups of the workbook */
public record LockRoom(WorkbookFolder folder, Locks locks, BackupRoom backups, Keeper keeper) {

    /** Does what needs the workbook closed for a while, and opens it again. Each closes the passphrases it is given. */
    public interface Keeper {
        /** Locks a workbook that is not. */
        void lock(WorkbookFolder folder, Passphrase passphrase);

        /** Seals what is not sealed yet. */
        void seal(WorkbookFolder folder, Passphrase passphrase);

        /** Seals everything with a new key. */
        void sealAnew(WorkbookFolder folder, Passphrase passphrase);

        /** Takes the lock away. */
        void unlock(WorkbookFolder folder, Passphrase passphrase);
    }
}
