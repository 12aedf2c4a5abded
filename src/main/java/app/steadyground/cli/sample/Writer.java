package app.steadyground.cli.sample;

import app.steadyground.entry.Beginnings;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Merge;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Writes one entry as a person would have: in one sitting or several, now and then in two places at once. */
final class Writer {
    private static final String ZONE = "Europe/Berlin";

    private final Guide guide;
    private final WorkbookInfo workbook;
    private final Phrases phrases;
    private final Random random;
    private final Ids ids;
    private final Plan plan;
    private final double progress;
    private final List<Revision> revisions = new ArrayList<>();
    private Answers answers;
    private Instant now;

    Writer(Guide guide, WorkbookInfo workbook, Phrases phrases, Random random, Plan plan, double progress) {
        this.guide = guide;
        this.workbook = workbook;
        this.phrases = phrases;
        this.random = random;
        this.ids = new Ids(random);
        this.plan = plan;
        this.progress = progress;
    }

    /** All revisions of a new entry, in the order they were saved. */
    List<Revision> write(Exercise page, LocalDate date, Optional<Entry> earlier) {
        Voice voice = new Voice(phrases, random, plan.inOtherScripts());
        answers = new Answers(page.id(), guide.feelings(), phrases, voice, random, date, progress);
        // Most write on the day itself, some a few days later.
        LocalDate day = date.plusDays(random.nextInt(4) == 0 ? random.nextInt(4) : 0);
        now = day.atTime(7 + random.nextInt(15), random.nextInt(60), random.nextInt(60))
                .atZone(ZoneId.of(ZONE)).toInstant();

        Draft beginning = Beginnings.of(page, earlier.stream().toList(), date);
        Sitting sitting = new Sitting(ids, workbook.id(), workbook.guide(), page, beginning, now, ZONE);
        Draft draft = firstDraft(page, beginning);
        revisions.add(sitting.next(draft, later(20)));
        for (int i = 0; i < plan.laterSittings(); i++) {
            goOn(page);
        }
        if (plan.isForked()) {
            fork(page);
        }
        if (plan.isDeleted()) {
            revisions.add(new Sitting(ids, page, entry()).delete(true, later(3 * 24 * 60)));
        }
        return List.copyOf(revisions);
    }

    private Draft firstDraft(Exercise page, Draft beginning) {
        Map<String, Content> contents = new LinkedHashMap<>(beginning.contents());
        Field certain = page.fields().get(random.nextInt(page.fields().size()));
        for (Field field : page.fields()) {
            Content before = contents.get(field.id());
            boolean kept = !Contents.isBlank(before) && random.nextInt(3) != 0;
            boolean left = random.nextInt(10) < (plan.isHalfFilled() ? 6 : 1);
            if (field == certain || !kept && !left) {
                contents.put(field.id(), answers.answer(field, before));
            }
        }
        if (plan.isVeryLong()) {
            page.fields().stream().filter(Answers::takesVeryLong).findFirst()
                    .ifPresent(f -> contents.put(f.id(), answers.veryLong(f)));
        }
        return new Draft(beginning.date(), contents);
    }

    private void goOn(Exercise page) {
        Sitting sitting = new Sitting(ids, page, entry());
        Instant when = later(5 * 24 * 60);
        Draft changed = change(page, sitting.beginning(), f -> random.nextInt(3) == 0);
        if (sitting.isChanged(changed)) {
            revisions.add(sitting.next(changed, when));
        }
    }

    /** Two computers, not yet in sync: each goes on with what it has. */
    private void fork(Exercise page) {
        Entry common = entry();
        Sitting here = new Sitting(ids, page, common);
        Sitting there = new Sitting(ids, page, common);
        String shared = page.fields().get(random.nextInt(page.fields().size())).id();
        Draft mine = change(page, here.beginning(), f -> f.id().equals(shared));
        Draft theirs = change(page, there.beginning(), f -> f.id().equals(shared) == plan.isDivided());
        if (here.isChanged(mine)) {
            revisions.add(here.next(mine, later(60)));
        }
        if (there.isChanged(theirs)) {
            revisions.add(there.next(theirs, later(60)));
        }
    }

    private Draft change(Exercise page, Draft draft, Predicate<Field> which) {
        Map<String, Content> contents = new LinkedHashMap<>(draft.contents());
        page.fields().stream().filter(which)
                .forEach(f -> contents.put(f.id(), answers.answer(f, contents.get(f.id()))));
        return new Draft(draft.date(), contents);
    }

    private Entry entry() {
        return Merge.of(revisions);
    }

    private Instant later(int minutes) {
        now = now.plus(Duration.ofSeconds(60 + random.nextInt(minutes * 60)));
        return now;
    }
}
