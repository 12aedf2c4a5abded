package app.steadyground.app;

import app.steadyground.entry.Revision;
import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupPlan.Choice;
import app.steadyground.storage.BackupPlan;
import app.steadyground.storage.BackupPlans;
import app.steadyground.storage.BackupProblem;
import app.steadyground.storage.Backups;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.settings.BackupRoom;
import app.steadyground.ui.shell.Shell;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the backups of the open workbook, if the person wants that: one a day after something was saved. Asks once, and
 * not before there is something to lose. Never waits and never stands in the way. JavaFX thread.
 */
final class BackupKeeper implements BackupRoom.Memory {
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMinutes(30);
    private static final String FOLDER = "Steady Ground backups";

    private final BackupRoom room;
    private final Surroundings around;
    private final Shell shell;
    private final BackupPlans plans;
    private final String workbook;
    /** As it is to stand on the disk; writes come one by one and each takes the newest. */
    private final AtomicReference<BackupPlan> plan = new AtomicReference<>(BackupPlan.NOT_ASKED);
    private boolean known;
    private boolean running;
    private Instant notBefore = Instant.MIN;

    BackupKeeper(WorkbookFolder folder, Session session, Surroundings around, Shell shell) {
        this.room = new BackupRoom(session, folder, around.work(), around.desk(), this);
        this.around = around;
        this.shell = shell;
        this.plans = new BackupPlans(around.places().config());
        this.workbook = session.workbook().info().id();
    }

    /** Finds out what was decided, and makes up for a backup that is due since the last time. */
    void begin() {
        around.work().run(() -> plans.of(workbook), found -> {
            plan.set(found);
            known = true;
            List<String> erased = room.session().workbook().erased();
            found.erase().stream().filter(erased::contains).forEach(this::erase);
            if (!room.session().workbook().entries().isEmpty()) {
                consider();
            }
        }, e -> { });
    }

    BackupRoom room() {
        return room;
    }

    /** A revision was saved just now; of one that erases, the files it covers were removed since. */
    void saved(Revision revision) {
        if (revision.isErased() && plan.get().erase().contains(revision.item())) {
            erase(revision.item());
        }
        if (known) {
            consider();
        }
    }

    /** Whether there may be backups of this workbook. */
    boolean hasAny() {
        return plan.get().last().isPresent();
    }

    /** Once an entry's erasing is on the disk, its backups forget it too; if need be after the next start. */
    void eraseToo(String item) {
        setPlan(plan.get().withErase(item, true));
    }

    private void erase(String item) {
        around.work().run(() -> room.backups().erase(item), erased -> {
            boolean all = erased.failed().isEmpty();
            if (all) {
                setPlan(plan.get().withErase(item, false));
            }
            shell.say(all ? Texts.get("trash.from-backups", erased.done().size()) : Texts.get("trash.not-from-backups", erased.failed().size()));
        }, e -> shell.say(Texts.get("trash.backups-away")));
    }

    private void consider() {
        switch (plan.get().choice()) {
            case NOT_ASKED -> ask();
            case ON -> backUpIfDue();
            case LATER, NEVER -> { }
        }
    }

    private void ask() {
        // Asked once: whoever closes it without an answer is not asked again, and finds it in the menu.
        setPlan(plan.get().with(Choice.LATER));
        shell.offer(Texts.get("backups.ask"), Texts.get("backups.ask-verb"), () -> shell.go(new Place.Backups()));
    }

    private void backUpIfDue() {
        Instant now = room.session().clock().instant();
        if (running || now.isBefore(notBefore) || isFromToday(now) || !isChanged()) {
            return;
        }
        running = true;
        Backups backups = room.backups();
        around.work().run(() -> backups.make(room.folder(), now, room.session().clock().getZone(), Progress.NONE), made -> {
            running = false;
            setPlan(plan.get().withLast(now));
            room.outgoing().noteBackups(made.backup().file().getParent(), room.folder().isLocked());
            if (!made.left().isEmpty()) {
                shell.say(Texts.get("backups.left-out", made.left().size()));
            }
        }, e -> {
            running = false;
            notBefore = now.plus(BEFORE_TRYING_AGAIN);
            shell.say(Texts.get("backups.failed", e instanceof BackupProblem p ? p.sentence() : ""));
        });
    }

    private boolean isFromToday(Instant now) {
        return plan.get().last().map(this::day).filter(day(now)::equals).isPresent();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, room.session().clock().getZone());
    }

    /** A clock that was wrong must not keep a backup away for years: what says that it is from later counts for nothing. */
    private boolean isChanged() {
        Instant now = room.session().clock().instant();
        return plan.get().last().filter(last -> !last.isAfter(now)).map(last -> room.session().workbook().heads().values().stream()
                .flatMap(List::stream).anyMatch(r -> r.saved().isAfter(last))).orElse(true);
    }

    @Override
    public BackupPlan plan() {
        return plan.get();
    }

    @Override
    public void setPlan(BackupPlan value) {
        plan.set(value);
        if (value.choice() == Choice.ON || value.choice() == Choice.NEVER) {
            shell.withdraw(Texts.get("backups.ask"));
        }
        around.work().run(() -> {
            synchronized (plans) {
                return plans.save(workbook, plan.get());
            }
        }, saved -> { }, e -> { });
    }

    @Override
    public Path usualFolder() {
        return Path.of(System.getProperty("user.home"), FOLDER);
    }

    @Override
    public void open(Path folder) {
        around.host().open(folder);
    }
}
