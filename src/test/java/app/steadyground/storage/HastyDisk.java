package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** As if the program removed a draft when it begins to write the next one. */
final class HastyDisk extends WrongDisk {
    private final Map<String, Path> last = new HashMap<>();

    HastyDisk(Disk disk) {
        super(disk);
    }

    @Override
    public NewFile create(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (file.getParent().endsWith(FolderNames.ENTRIES)) {
            String[] parts = name.split("[.-]");
            String sitting = parts[7];
            Path draft = last.remove(parts[1] + sitting);
            if (draft != null) {
                disk.delete(draft);
            }
            last.put(parts[1] + sitting, file.resolveSibling(name.replaceFirst("\\.[0-9]+(-s[0-9]+)?-[0-9a-f]{8}\\.tmp$", "").substring(1)));
        }
        return disk.create(file);
    }
}
