package app.steadyground.ui;

import app.steadyground.entry.Content;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Fault;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.Workbook;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.ui.pages.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An open workbook without a disk: the real guide, a still clock, and a list in place of the saver. */
public final class SmallSession {
    public static final String WORKBOOK = "7a0c5a3e-53a1-4c1e-9f5e-0c7f0d8f9b11";
    public static final Guide GUIDE = Pseudo.NOW.guide();
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T16:02:11Z"), ZoneId.of("Europe/Berlin"));

    public final List<Revision> saved = new ArrayList<>();
    public final Session session;

    public SmallSession() {
        this(List.of(), List.of());
    }

    public SmallSession(Collection<Revision> revisions, List<Fault> faults) {
        WorkbookInfo info = new WorkbookInfo(WORKBOOK, 1, 1, GuideRef.of(GUIDE), CLOCK.instant());
        session = new Session(GUIDE, new Workbook(info, revisions, faults), "My workbook", Ids.seeded(7), CLOCK, saved::add);
    }

    public static Exercise page(String id) {
        return GUIDE.page(id).orElseThrow();
    }

    public static Content words(FieldKind kind, String text) {
        return new Content.Text(kind, text);
    }

    /** Writes an entry of a page, with one answer. */
    public Entry write(String exercise, String date, String field, Content content) {
        Exercise page = page(exercise);
        Sitting sitting = session.begin(page);
        session.save(sitting, with(sitting.beginning(), LocalDate.parse(date), field, content));
        return session.workbook().entry(sitting.item()).orElseThrow();
    }

    /** Two other computers answer one question anew, neither knowing of the other. */
    public Entry divide(Entry entry, String field, Content one, Content two) {
        for (Content content : List.of(one, two)) {
            Sitting sitting = session.resume(page(entry.exercise()), entry);
            session.workbook().add(sitting.next(with(sitting.beginning(), entry.date(), field, content), CLOCK.instant()));
        }
        return session.workbook().entry(entry.id()).orElseThrow();
    }

    private static Draft with(Draft draft, LocalDate date, String field, Content content) {
        Map<String, Content> contents = new LinkedHashMap<>(draft.contents());
        contents.put(field, content);
        return new Draft(date, contents);
    }
}
