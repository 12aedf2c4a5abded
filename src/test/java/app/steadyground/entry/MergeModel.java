package app.steadyground.entry;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two to four computers with one workbook: people write, choose, delete and erase, files come late, go, and come back.
 * A run is a script of steps, so that a failing one can be made shorter.
 */
final class MergeModel {
    static final String WORKBOOK = "w";
    static final GuideRef GUIDE = new GuideRef("trust", "1");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Exercise PAGE = new Exercise(1, "page", "Page", List.of(), Set.of(), "", "", 0, "",
            Exercise.Frequency.REPEATABLE, "",
            List.of(new Field.ShortText("a", "A?", false), new Field.LongText("b", "B?", false)), List.of());
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    enum Act { BEGIN, OPEN, TYPE, TYPE_AND_SAVE, DATE, SAVE, REFRESH, CHOOSE, DELETE, RESTORE, ERASE, SYNC, GO, RETURN,
        RESTART, TIME }

    /** @param device who does it; {@code a}, {@code b} and {@code c} say the rest, each from 0 to 999 */
    record Step(int device, Act act, int a, int b, int c) {
    }

    /** A draft that was removed, and the revision that allowed it. */
    record Discard(Revision draft, Revision successor) {
    }

    final Ids ids;
    /** Of every revision that the window called saved. */
    final List<Revision> reported = new ArrayList<>();
    final Map<String, Discard> discarded = new HashMap<>();
    private final Set<String> givenUp = new HashSet<>();
    private final List<ModelDevice> devices = new ArrayList<>();
    private final Random random;

    private MergeModel(long seed) {
        this.random = new Random(seed);
        this.ids = Ids.seeded(seed);
        int number = 2 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
            devices.add(new ModelDevice(this, PAGE, NOW.plus(Duration.ofDays(random.nextInt(8000) - 4000))));
        }
    }

    static List<Step> script(long seed) {
        Random random = new Random(~seed);
        Act[] often = {Act.TYPE_AND_SAVE, Act.TYPE_AND_SAVE, Act.SYNC, Act.SYNC, Act.REFRESH, Act.OPEN, Act.CHOOSE};
        List<Step> script = new ArrayList<>(List.of(new Step(0, Act.BEGIN, 0, 0, 0), new Step(0, Act.TYPE_AND_SAVE, 0, 0, 0)));
        int length = 8 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            Act act = random.nextBoolean() ? often[random.nextInt(often.length)]
                    : Act.values()[random.nextInt(Act.values().length)];
            script.add(new Step(random.nextInt(12), act, random.nextInt(1000), random.nextInt(1000), random.nextInt(1000)));
        }
        return script;
    }

    /** @return which law is broken and how, or null */
    static String run(long seed, List<Step> script) {
        MergeModel model = new MergeModel(seed);
        for (int i = 0; i < script.size(); i++) {
            model.take(script.get(i), i);
        }
        return new MergeLaws(model.devices, model.reported, model.discarded, model.givenUp, model.random).broken();
    }

    static Workbook workbook(Collection<Revision> revisions) {
        return new Workbook(new WorkbookInfo(WORKBOOK, 1, 1, GUIDE, NOW), revisions, List.of());
    }

    void giveUp(String item, String field, Content content) {
        givenUp.add(key(item, field, content));
    }

    static String key(String item, String field, Content content) {
        return item + " " + field + " " + content;
    }

    private void take(Step step, int index) {
        ModelDevice device = devices.get(step.device() % devices.size());
        // Most clocks go on, some are set back.
        device.passTime(step.c() % 17 == 0 ? step.a() * 100_000L - 50_000_000L : step.b() % 400);
        switch (step.act()) {
            case BEGIN -> {
                Map<String, Content> blank = new LinkedHashMap<>();
                PAGE.fields().forEach(f -> blank.put(f.id(), Contents.blank(f)));
                device.begin(new Draft(DAY, blank));
            }
            case OPEN -> device.open(step.a());
            case TYPE -> device.type(step.a(), step.b(), text(step, index));
            case TYPE_AND_SAVE -> {
                device.type(step.a(), step.b(), text(step, index));
                device.save(step.a(), step.c() % 5 == 0 ? 1 + step.c() % Sitting.FREE_NUMBERS : 0);
            }
            case DATE -> device.changeDate(step.a(), 1 + index);
            case SAVE -> device.save(step.a(), step.c() % 3 == 0 ? 1 : 0);
            case REFRESH -> device.refresh(step.a(), step.b() % 6);
            case CHOOSE -> {
                device.refresh(step.a(), 999);
                device.choose(step.a(), step.b());
            }
            case DELETE -> device.delete(step.a(), true);
            case RESTORE -> device.delete(step.a(), false);
            case ERASE -> {
                if (step.c() % 2 == 0) {
                    device.delete(step.a(), true);
                }
                device.erase(step.a());
            }
            case SYNC -> other(step).files.values().stream().filter(f -> chance(f, step, 80)).toList().forEach(device::arrive);
            case GO -> other(step).removed.keySet().forEach(device.files::remove);
            case RETURN -> other(step).removed.values().stream().filter(f -> chance(f, step, 50)).toList()
                    .forEach(device::arrive);
            case RESTART -> device.restart();
            case TIME -> device.passTime(step.a());
        }
    }

    private ModelDevice other(Step step) {
        return devices.get(step.b() % devices.size());
    }

    private static boolean chance(Revision file, Step step, int percent) {
        return Math.floorMod(file.stamp().hashCode() * 31 + step.a(), 100) < percent;
    }

    /** Most texts are written once only, so that it can be told where they went; some are short or very short. */
    private static String text(Step step, int index) {
        return step.c() % 11 == 0 ? "" : step.c() % 13 == 0 ? "same" : "t" + index + "-" + step.a() + "x".repeat(step.c() % 90);
    }

    static boolean isWithinTenMinutes(Revision one, Revision other) {
        return Duration.between(one.saved(), other.saved()).abs().compareTo(TEN_MINUTES) < 0;
    }

    static Map<String, Revision> union(Collection<ModelDevice> devices) {
        Map<String, Revision> all = new TreeMap<>();
        devices.forEach(d -> all.putAll(d.files));
        return all;
    }
}
