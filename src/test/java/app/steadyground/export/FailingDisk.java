package app.steadyground.export;

import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;

/** Exports everything in every kind into a folder, in a process of its own, whose disk the test lets run full. Prints how each ended. */
final class FailingDisk {

    private FailingDisk() {
    }

    public static void main(String[] args) {
        Guide guide = GuideFiles.bundled();
        for (String name : TargetTest.KINDS) {
            Path file = Path.of(args[0]).resolve(name);
            String before = "";
            try {
                before = Files.readString(file);
                TargetTest.write(new WorkbookPdf(guide, FullWorkbook.of(guide, 8), TargetTest.request(name), Instant.EPOCH, ZoneOffset.UTC, done -> { },
                        () -> false), file);
                System.out.println(name + ": written");
            } catch (IOException e) {
                System.out.println(name + ": failed, " + (isSame(file, before) ? "untouched" : "changed"));
            } catch (ExportCancelled e) {
                System.out.println(name + ": cancelled");
            }
        }
    }

    private static boolean isSame(Path file, String before) {
        try {
            return Files.readString(file).equals(before);
        } catch (IOException e) {
            return false;
        }
    }
}
