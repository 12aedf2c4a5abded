package app.steadyground.entry;

import app.steadyground.guide.FieldKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Entries for tests, made without a disk. */
public final class Written {
    public static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final GuideRef GUIDE = new GuideRef("trust", "1.0.0");
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Written() {
    }

    public static Content text(String text) {
        return new Content.Text(FieldKind.LONG_TEXT, text);
    }

    /** A living entry, as saved once. */
    public static Entry entry(String exercise, String date, Map<String, Content> contents) {
        return entry(exercise, LocalDate.parse(date), Instant.parse(date + "T12:00:00Z"), contents);
    }

    public static Entry entry(String exercise, LocalDate date, Instant created, Map<String, Content> contents) {
        Stamp stamp = new Stamp(1, "aaaaaaaa");
        String item = "item-%05d".formatted(NEXT.incrementAndGet());
        Map<String, Answer> answers = new LinkedHashMap<>();
        contents.forEach((field, content) -> answers.put(field, new Answer("Asked " + field, content, stamp)));
        Header header = new Header("w", Header.ENTRY, item, GUIDE, exercise, date, stamp, created, "Europe/Berlin");
        return Merge.of(List.of(new Revision(header, stamp, Map.of(), created, false, answers, 1, 1, Map.of())));
    }
}
