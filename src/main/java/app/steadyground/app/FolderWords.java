package app.steadyground.app;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderNews;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.shell.Shell;
import java.util.HashSet;
import java.util.Set;

/** Takes in what has happened to the folder of the open workbook, and says what a person should know of it. JavaFX thread. */
final class FolderWords {
    private final Workbook workbook;
    private final Shell shell;
    private final Runnable saveCopy;
    private final Runnable retry;
    private int missing;

    /** @param retry tries again to save, now that the folder is back */
    FolderWords(Workbook workbook, Shell shell, Runnable saveCopy, Runnable retry) {
        this.workbook = workbook;
        this.shell = shell;
        this.saveCopy = saveCopy;
        this.retry = retry;
    }

    void hear(FolderNews news) {
        switch (news) {
            case FolderNews.Arrived arrived -> arrived.revisions().forEach(this::add);
            case FolderNews.Faults now -> tellFaults(now);
            case FolderNews.Gone gone -> shell.offer(Texts.get("folder.gone"), Texts.get("save.copy"), saveCopy);
            case FolderNews.Back back -> {
                shell.withdraw(Texts.get("folder.gone"));
                shell.say(Texts.get("folder.back"));
                retry.run();
            }
            case FolderNews.Missing gone -> tellMissing(gone.files());
        }
    }

    private void add(Revision revision) {
        if (!workbook.knows(revision)) {
            workbook.add(revision);
        }
    }

    private void tellMissing(int files) {
        shell.withdraw(Texts.get("folder.missing", missing));
        if (files > 0) {
            shell.offer(Texts.get("folder.missing", files), Texts.get("save.copy"), saveCopy);
        } else if (missing > 0) {
            shell.say(Texts.get("folder.all-back"));
        }
        missing = files;
    }

    private void tellFaults(FolderNews.Faults now) {
        Set<Fault> more = new HashSet<>(now.faults());
        more.removeAll(Set.copyOf(workbook.faults()));
        workbook.setFaults(now.faults());
        if (!more.isEmpty()) {
            shell.offer(Texts.get("faults.some", now.faults().size()), Texts.get("save.show"), () -> shell.go(new Place.Faults()));
        }
    }
}
