package app.steadyground.storage;

import app.steadyground.vault.KeyBytes;
import java.util.Collection;

/** The data keys of a workbook that is open, for tests that look for them where they must not be. */
public final class DataKeys {
    private DataKeys() {
    }

    public static Collection<byte[]> of(WorkbookFolder folder) {
        return KeyBytes.of(folder.lock().orElseThrow().keys());
    }
}
