package app.steadyground.app;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Ledger;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Guide;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Marks;
import app.steadyground.ui.pages.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A workbook in which a good deal was written, marked, deleted and taken out, and in which one file cannot be read. Any thread. */
final class LivedIn {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T16:02:11Z"), ZoneOffset.UTC);
    private static final int ENTRIES = 90;

    private LivedIn() {
    }

    static WorkbookFolder workbook(Guide guide, Path temp) throws Exception {
        WorkbookFolder folder = WorkbookFolder.create(temp.resolve("My workbook"), GuideRef.of(guide),
                Ids.seeded(3), CLOCK.instant());
        List<Revision> all = new ArrayList<>();
        new Sample(guide, folder.info(), ENTRIES, 3).forEachRemaining(all::addAll);
        List<Revision> deleted = new ArrayList<>();
        Session session = new Session(guide, new Workbook(folder.info(), all, List.of()), "My workbook", Ids.seeded(7), CLOCK, deleted::add);
        List.copyOf(session.workbook().entries()).stream().limit(3).forEach(e -> session.delete(e, true));
        noteLedger(session, temp);
        List.of("naming-it", "doubt-on-paper", "closer-at-home").forEach(page -> session.workbook().of(page).stream().limit(1)
                .forEach(e -> Marks.mark(session, e.id(), true)));
        all.addAll(deleted);
        folder.saveAll(all.iterator());
        Files.writeString(folder.folder().resolve("entries").resolve("half a file.json"), "{");
        return folder;
    }

    private static void noteLedger(Session session, Path temp) {
        Ledger.note(session.list(Ledger.LIST), new Ledger.Written("/media/drive/a rather long folder name/Workbook 2026-11-23.pdf",
                Ledger.What.PDF, CLOCK.instant(), List.of("doubt-on-paper", "free-page", "weekly-check-in", "safety-check", "steadying-kit"), false, 1, "x"));
        Ledger.note(session.list(Ledger.LIST), new Ledger.Written(temp.toString(), Ledger.What.COPY, CLOCK.instant(), List.of(), true, 1, "x"));
    }
}
