package app.steadyground.storage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the files of a backup come from: a workbook's folder, or an older backup. One thread. */
interface Origin {

    /** Paths in the workbook's folder, in an order that is always the same. */
    List<String> list() throws IOException;

    /** The bytes of one; empty if it is gone by now, or cannot be taken. */
    Optional<byte[]> read(String path) throws IOException, BackupProblem;

    /** What was met and cannot be taken. */
    Set<String> left();
}
