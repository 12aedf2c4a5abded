package app.steadyground.storage;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Flag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads exercises, and the pages that look like them: a chapter's notes and the free page. */
final class ExerciseReader {

    private final GuidePoints points;
    private final GuideIds ids;
    private final Map<String, Exercise> pages = new HashMap<>();

    ExerciseReader(GuidePoints points, GuideIds ids) {
        this.points = points;
        this.ids = ids;
    }

    /** Everything read so far by id, for whoever looks up what a rule names. */
    Map<String, Exercise> pages() {
        return pages;
    }

    /** Reads a numbered exercise. */
    Exercise read(GuideNode node) {
        return read(node, node.number("number"));
    }

    /** Reads a page that has to have this id and the number 0. */
    Exercise readUnnumbered(GuideNode node, String id) {
        OptionalInt number = node.number("number");
        if (number.isPresent() && number.getAsInt() != 0) {
            node.fault("number", "This page is not one of the exercises; its number has to be 0.");
        }
        Exercise page = read(node, number);
        if (!page.id().isEmpty() && !page.id().equals(id)) {
            node.fault("id", "This page has to have the id “" + id + "”.");
        }
        return page;
    }

    private Exercise read(GuideNode node, OptionalInt number) {
        String id = ids.claim(node);
        GuideIds siblings = new GuideIds();
        List<Field> fields = new ArrayList<>();
        node.nodes("fields").forEach(n -> fields.add(FieldReader.read(n, siblings)));
        Exercise page = new Exercise(number.orElse(0), id, node.text("title"), points.of(node), flags(node),
                node.anyText("why"), node.anyText("instructions"), node.number("minutes").orElse(0),
                node.anyText("minutesText"), frequency(node), node.anyText("often"), fields,
                new TrendReader(fields).read(node.optionalNodes("trends")));
        pages.putIfAbsent(id, page);
        return page;
    }

    private static Set<Flag> flags(GuideNode node) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        List<String> names = node.optionalTexts("flags");
        for (int i = 0; i < names.size(); i++) {
            String member = "flags[" + i + "]";
            String name = names.get(i);
            Flag.of(name).ifPresentOrElse(flags::add, () -> unknownFlag(node, member, name));
        }
        return flags;
    }

    private static void unknownFlag(GuideNode node, String member, String name) {
        if (!name.isEmpty()) {
            node.fault(member, "There is no flag called “" + name + "”.");
        }
    }

    private static Exercise.Frequency frequency(GuideNode node) {
        String name = node.text("frequency");
        for (Exercise.Frequency frequency : Exercise.Frequency.values()) {
            if (frequency.name().toLowerCase(Locale.ROOT).equals(name)) {
                return frequency;
            }
        }
        if (!name.isEmpty()) {
            node.fault("frequency", "“" + name + "” is not once, repeatable, weekly or monthly.");
        }
        return Exercise.Frequency.REPEATABLE;
    }
}
