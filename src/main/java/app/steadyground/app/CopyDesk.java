package app.steadyground.app;

import app.steadyground.entry.Ledger.What;
import app.steadyground.entry.Revision;
import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupProblem;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookCopy;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Outgoing;
import app.steadyground.ui.pages.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** "Save a copy to…": the whole workbook, with all that is in memory, into a new folder that the person chooses. JavaFX thread. */
final class CopyDesk {
    private final WorkbookFolder folder;
    private final Session session;
    private final Surroundings around;
    private final Supplier<List<Revision>> unsaved;
    private boolean copying;

    CopyDesk(WorkbookFolder folder, Session session, Surroundings around, Supplier<List<Revision>> unsaved) {
        this.folder = folder;
        this.session = session;
        this.around = around;
        this.unsaved = unsaved;
    }

    /** @param told gets a sentence, and whether the copy is there with all that is in the window */
    void save(BiConsumer<String, Boolean> told) {
        if (copying) {
            return;
        }
        around.desk().askFolder(Texts.get("save.copy-title"), folder.folder().getParent()).ifPresent(chosen -> {
            copying = true;
            told.accept(Texts.get("save.copying"), false);
            // What the folder lacks, because it could not be written or has gone from it, is in memory.
            Set<Revision> memory = new LinkedHashSet<>(unsaved.get());
            session.workbook().heads().values().forEach(memory::addAll);
            around.work().run(() -> new WorkbookCopy(folder).copy(unused(chosen), new ArrayList<>(memory), Progress.NONE),
                    copied -> {
                        copying = false;
                        new Outgoing(session, around.work()).note(copied.folder(), What.COPY, List.of(), folder.isLocked());
                        told.accept(words(copied), true);
                    }, e -> {
                        copying = false;
                        told.accept(Texts.get("save.copy-failed", sentence(e)), false);
                    });
        });
    }

    /** In the folder chosen, under the workbook's name, or that name and a number. Not on the JavaFX thread. */
    private Path unused(Path chosen) {
        String name = Texts.get("save.copy-name", session.name(), session.today());
        Path to = chosen.resolve(name);
        for (int i = 2; Files.exists(to); i++) {
            to = chosen.resolve(name + " " + i);
        }
        return to;
    }

    private static String words(WorkbookCopy.Copied copied) {
        if (!copied.whole()) {
            return Texts.get("save.copied-memory", copied.folder());
        }
        return copied.missing().isEmpty() ? Texts.get("save.copied", copied.folder())
                : Texts.get("save.copied-but", copied.folder(), copied.missing().size());
    }

    private static String sentence(Exception e) {
        return e instanceof BackupProblem p ? p.sentence() : Texts.get("not-saved.other");
    }
}
