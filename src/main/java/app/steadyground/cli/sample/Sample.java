package app.steadyground.cli.sample;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Merge;
import app.steadyground.entry.Revision;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;

/**
 * Invents the entries of a workbook over three years: the same guide, workbook, number and seed give the same
 * revisions, on every computer and at any time. Each step gives the revisions of one entry, in the order they
 * were saved; no clock and no disk is used.
 */
public final class Sample implements Iterator<List<Revision>> {
    /** The day of the last entry. */
    public static final LocalDate END = LocalDate.of(2026, 11, 15);
    static final int DAYS = 3 * 365;

    private final Guide guide;
    private final WorkbookInfo workbook;
    private final int entries;
    private final Random random;
    private final Phrases phrases = Phrases.load();
    private final List<Exercise> exercises;
    private final List<Exercise> pages;
    private final Map<String, Entry> newest = new HashMap<>();
    private int made;

    public Sample(Guide guide, WorkbookInfo workbook, int entries, long seed) {
        this.guide = guide;
        this.workbook = workbook;
        this.entries = entries;
        // Its numbers are laid down in the documentation, so they stay the same with every Java.
        this.random = new Random(seed);
        this.exercises = guide.exercises().toList();
        this.pages = guide.pages().toList();
    }

    @Override
    public boolean hasNext() {
        return made < entries;
    }

    @Override
    public List<Revision> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Plan plan = new Plan(made);
        Exercise page = page();
        double progress = entries == 1 ? 1 : (double) made / (entries - 1);
        LocalDate date = END.minusDays(Math.round(DAYS * (1 - progress)));
        Writer writer = new Writer(guide, workbook, phrases, random, plan, progress);
        List<Revision> revisions = writer.write(page, date, Optional.ofNullable(newest.get(page.id())));
        Entry entry = Merge.of(revisions);
        if (!entry.deleted()) {
            newest.put(page.id(), entry);
        }
        made++;
        return revisions;
    }

    /** Every exercise once, then those that are meant to be repeated more often, with a note now and then. */
    private Exercise page() {
        if (made < exercises.size()) {
            return exercises.get(made);
        }
        Exercise page = pages.get(random.nextInt(pages.size()));
        boolean rare = page.number() == 0 && !page.id().equals(Exercise.FREE_PAGE)
                || page.frequency() == Exercise.Frequency.ONCE;
        return rare && random.nextInt(5) != 0 ? exercises.get(random.nextInt(exercises.size())) : page;
    }
}
