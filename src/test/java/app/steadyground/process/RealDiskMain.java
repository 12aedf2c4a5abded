package app.steadyground.process;

import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.Workbook;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Rescue;
import app.steadyground.storage.SaveState;
import app.steadyground.storage.Saver;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Saves an entry of each length it is told, and says what became of it. */
final class RealDiskMain {
    private RealDiskMain() {
    }

    /** @param args folder, state folder, lengths in characters */
    public static void main(String[] args) throws Exception {
        WorkbookFolder folder = WorkbookFolder.open(Path.of(args[0]));
        Workbook workbook = folder.read(Progress.NONE);
        Rescue rescue = new Rescue(Path.of(args[1]), folder);
        Ids ids = Ids.secure();
        BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
        Saver saver = new Saver(folder, rescue, states::add);
        for (String length : Arrays.asList(args).subList(2, args.length)) {
            Sitting sitting = WriterMain.begin(ids, workbook);
            Revision revision = sitting.next(WriterMain.with(sitting.beginning(), "x".repeat(Integer.parseInt(length))), Instant.EPOCH);
            saver.submit(revision);
            SaveState state = states.take();
            while (state instanceof SaveState.Saving || !state.revision().item().equals(revision.item())) {
                state = states.take();
            }
            tell(state, Integer.parseInt(length));
        }
        System.out.println("done");
        // What is not saved would be tried again for ever.
        Runtime.getRuntime().halt(0);
    }

    private static void tell(SaveState state, int length) {
        System.out.println(switch (state) {
            case SaveState.NotSavedYet not -> "not saved " + length + " " + not.reason().key() + (not.rescued() ? " rescued" : "");
            default -> "saved " + length;
        });
    }
}
