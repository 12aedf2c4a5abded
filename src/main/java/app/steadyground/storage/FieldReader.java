package app.steadyground.storage;

import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one field of an exercise. */
final class FieldReader {

    private final GuideNode node;

    private FieldReader(GuideNode node) {
        this.node = node;
    }

    /** A field of an unknown kind is a fault and stands as a short text, so that its id is known. */
    static Field read(GuideNode node, GuideIds siblings) {
        String id = siblings.claim(node);
        String prompt = node.text("prompt");
        boolean carry = node.yes("carry");
        return new FieldReader(node).field(id, prompt, carry);
    }

    private Field field(String id, String prompt, boolean carry) {
        return switch (kind()) {
            case SHORT_TEXT -> new Field.ShortText(id, prompt, carry);
            case LONG_TEXT -> new Field.LongText(id, prompt, carry);
            case LETTER -> new Field.Letter(id, prompt, carry);
            case SCALE -> new Field.Scale(id, prompt, carry, range());
            case SINGLE_CHOICE -> new Field.SingleChoice(id, prompt, carry, distinct("options", 2));
            case MULTI_CHOICE -> new Field.MultiChoice(id, prompt, carry, distinct("options", 2));
            case RATED_LIST -> new Field.RatedList(id, prompt, carry, distinct("items", 1), range());
            case TABLE -> table(id, prompt, carry);
            case DAY -> new Field.Day(id, prompt, carry);
            case FEELINGS -> new Field.Feelings(id, prompt, carry);
            case SORTING -> new Field.Sorting(id, prompt, carry, distinct("columns", 1));
            case STEPS -> new Field.Steps(id, prompt, carry);
        };
    }

    private Field.Table table(String id, String prompt, boolean carry) {
        List<String> columns = distinct("columns", 1);
        boolean agreement = node.yes("agreement");
        String settledBy = node.optionalText("settledBy");
        if (!settledBy.isEmpty() && (!agreement || !columns.contains(settledBy))) {
            node.fault("settledBy", "This has to be a column of a table of agreements; “" + settledBy + "” is none.");
        }
        return new Field.Table(id, prompt, carry, columns, agreement ? Optional.of(new Field.Agreement(settledBy)) : Optional.empty());
    }

    private FieldKind kind() {
        String name = node.text("kind");
        Optional<FieldKind> kind = FieldKind.of(name);
        if (kind.isEmpty() && !name.isEmpty()) {
            node.fault("kind", "There is no kind of field called “" + name + "”.");
        }
        return kind.orElse(FieldKind.SHORT_TEXT);
    }

    private Range range() {
        OptionalInt min = node.number("min");
        OptionalInt max = node.number("max");
        if (min.isPresent() && max.isPresent() && min.getAsInt() >= max.getAsInt()) {
            node.fault("max", "The largest number has to be above the smallest, which is " + min.getAsInt() + ".");
        }
        return new Range(min.orElse(0), max.orElse(0), node.text("low"), node.text("high"));
    }

    private List<String> distinct(String member, int atLeast) {
        List<String> texts = node.texts(member);
        if (node.hasList(member) && texts.size() < atLeast) {
            node.fault(member, "There have to be at least " + atLeast + " here; there are " + texts.size() + ".");
        }
        Set<String> met = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty() && !met.add(texts.get(i))) {
                node.fault(member + "[" + i + "]", "The same text stands here twice: “" + texts.get(i) + "”.");
            }
        }
        return texts;
    }
}
