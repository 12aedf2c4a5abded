package app.steadyground.storage;

import app.steadyground.storage.BackupProblem.Kind;
import java.io.IOException;
import java.util.Optional;

/** Takes away a single backup that the person does not want any more. */
public final class OneBackup {
    private OneBackup() {
    }

    /**
     * Deletes a backup, if the file is still a backup of this workbook from that moment. Blocks.
     *
     * @param backup as the backups listed it
     * @return false if it is not; then nothing was touched
     * @throws BackupProblem if the folder is not there, or it cannot be deleted
     */
    public static boolean delete(Backups backups, Backups.Kept backup) throws BackupProblem {
        Backups.ONE.lock();
        try {
            Optional<BackupName> name = BackupName.parse(backup.file().getFileName().toString());
            if (name.isEmpty() || backups.kept(name.get()).filter(backup::equals).isEmpty()) {
                return false;
            }
            backups.disk.delete(backup.file());
            backups.disk.forceFolder(backup.file().getParent());
            return true;
        } catch (IOException e) {
            throw new BackupProblem(Kind.NOT_THERE, e);
        } finally {
            Backups.ONE.unlock();
        }
    }
}
