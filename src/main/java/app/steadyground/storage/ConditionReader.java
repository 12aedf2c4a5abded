package app.steadyground.storage;

import app.steadyground.guide.Condition;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the conditions of message rules and holds them against the fields that they name. */
final class ConditionReader {

    private final Map<String, Exercise> pages;

    ConditionReader(Map<String, Exercise> pages) {
        this.pages = pages;
    }

    /** Empty if the kind of condition is not known, which is a fault. */
    Optional<Condition> read(GuideNode node) {
        String kind = node.text("kind");
        return switch (kind) {
            case "any-of" -> Optional.of(new Condition.AnyOf(parts(node)));
            case "ticked-besides" ->
                Optional.of(new Condition.TickedBesides(exercise(node), choice(node, true), option(node, true)));
            case "chosen" ->
                Optional.of(new Condition.Chosen(exercise(node), choice(node, false), option(node, false)));
            case "unticked" ->
                Optional.of(new Condition.Unticked(exercise(node), choice(node, true), option(node, true)));
            case "at-least" -> Optional.of(new Condition.AtLeast(exercise(node), scale(node, "field"), value(node)));
            case "newest-chose" ->
                Optional.of(new Condition.NewestChose(exercise(node), choice(node, false), option(node, false)));
            case "falling" ->
                Optional.of(new Condition.Falling(exercise(node), scale(node, "field"), count(node, "times")));
            case "no-relief" -> Optional.of(new Condition.NoRelief(exercise(node), scale(node, "before"),
                    scale(node, "after"), count(node, "times"), count(node, "minutes")));
            case "low-for-months" -> Optional.of(new Condition.LowForMonths(exercise(node), scale(node, "field"),
                    value(node), count(node, "months")));
            case "" -> Optional.empty();
            default -> {
                node.fault("kind", "There is no kind of condition called “" + kind + "”.");
                yield Optional.empty();
            }
        };
    }

    private List<Condition> parts(GuideNode node) {
        List<GuideNode> parts = node.nodes("parts");
        if (node.hasList("parts") && parts.isEmpty()) {
            node.fault("parts", "There has to be at least one part.");
        }
        return parts.stream().map(this::read).flatMap(Optional::stream).toList();
    }

    private String exercise(GuideNode node) {
        String id = node.text("exercise");
        if (!id.isEmpty() && !pages.containsKey(id)) {
            node.fault("exercise", "There is no exercise “" + id + "”.");
        }
        return id;
    }

    private String choice(GuideNode node, boolean several) {
        Optional<Field> field = field(node, "field");
        if (field.isPresent() && options(field.get(), several).isEmpty()) {
            node.fault("field", several ? "This condition needs a multi-choice field."
                    : "This condition needs a single-choice or multi-choice field.");
        }
        return node.text("field");
    }

    private String option(GuideNode node, boolean several) {
        String option = node.text("option");
        Optional<List<String>> options = field(node, "field").flatMap(f -> options(f, several));
        if (!option.isEmpty() && options.isPresent() && !options.get().contains(option)) {
            node.fault("option", "The field has no option “" + option + "”.");
        }
        return option;
    }

    private String scale(GuideNode node, String member) {
        if (field(node, member).filter(f -> !(f instanceof Field.Scale)).isPresent()) {
            node.fault(member, "This condition needs a scale.");
        }
        return node.text(member);
    }

    private int value(GuideNode node) {
        int value = node.number("value").orElse(0);
        if (node.has("value") && field(node, "field").filter(f -> beyond(f, value)).isPresent()) {
            node.fault("value", "The scale does not reach " + value + ".");
        }
        return value;
    }

    private static int count(GuideNode node, String member) {
        int count = node.number(member).orElse(1);
        if (count < 1) {
            node.fault(member, "This has to be 1 or more.");
        }
        return count;
    }

    private Optional<Field> field(GuideNode node, String member) {
        String id = node.text(member);
        Optional<Exercise> exercise = Optional.ofNullable(pages.get(node.text("exercise")));
        Optional<Field> field = exercise.flatMap(e -> e.field(id));
        if (exercise.isPresent() && field.isEmpty() && !id.isEmpty()) {
            node.fault(member, "The exercise “" + exercise.get().id() + "” has no field “" + id + "”.");
        }
        return field;
    }

    /** What can be chosen in a field of the kind that is needed; empty for any other kind. */
    private static Optional<List<String>> options(Field field, boolean several) {
        if (field instanceof Field.MultiChoice choice) {
            return Optional.of(choice.options());
        }
        if (!several && field instanceof Field.SingleChoice choice) {
            return Optional.of(choice.options());
        }
        return Optional.empty();
    }

    /** A scale that is itself at fault reaches anywhere. */
    private static boolean beyond(Field field, int value) {
        return field instanceof Field.Scale scale && scale.range().min() < scale.range().max()
                && !scale.range().contains(value);
    }
}
