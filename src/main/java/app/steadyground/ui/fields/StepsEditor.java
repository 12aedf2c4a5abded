package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.entry.Content.Step;
import app.steadyground.entry.Content.StepList;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Steps to take, in order. Enter makes the next one; Alt with up, down or Delete moves or removes one. */
final class StepsEditor extends AnswerEditor<StepList> {
    private final Field.Steps field;
    private final Ids ids;
    private final Supplier<DayWords> dayWords;
    private final VBox body = new VBox();
    private final Map<String, StepRow> views = new HashMap<>();
    private final Dragging dragging = new Dragging(root, this::dropped);
    /** Something to write in where there is no step yet; part of the answer from the first letter on. */
    private Step fresh;

    StepsEditor(Field.Steps field, Ids ids, Supplier<DayWords> dayWords) {
        super(new StepList(List.of()), "sg-steps");
        this.field = field;
        this.ids = ids;
        this.dayWords = dayWords;
        fresh = blankStep();
        body.getStyleClass().add("sg-steps-body");
        Button add = Buttons.quiet(Icons.PLUS, Texts.get("field.steps.add"), () -> addBelow(steps().size() - 1));
        add.setAccessibleText(Texts.get("field.steps.add.name", field.prompt()));
        root.getChildren().setAll(body, add);
        redraw();
    }

    private Step blankStep() {
        return new Step(ids.row(), "", false, "", Map.of());
    }

    private List<Step> steps() {
        return answer.value().steps().isEmpty() ? List.of(fresh) : answer.value().steps();
    }

    @Override
    void redraw() {
        List<Node> nodes = new ArrayList<>();
        int number = 1;
        for (Step step : steps()) {
            StepRow view = views.computeIfAbsent(step.id(), this::view);
            view.show(step, field.prompt(), number++);
            nodes.add(view.node);
        }
        Focus.keepWhile(root, () -> body.getChildren().setAll(nodes));
    }

    private StepRow view(String id) {
        StepRow view = new StepRow(Moving.tools(() -> move(id, -1), () -> move(id, 1), () -> remove(id)), dayWords);
        Moving.keys(view.node, Map.of(Key.UP, () -> move(id, -1), Key.DOWN, () -> move(id, 1),
                Key.REMOVE, () -> remove(id)));
        view.words.onWriting(() -> answer.write(written(id)));
        view.words.onEnter(() -> addBelow(index(id)));
        view.due.onTyping(() -> answer.write(written(id)));
        view.tick.setOnAction(e -> answer.change(written(id)));
        dragging.handle(view.grip, id);
        dragging.target(view.node, id);
        return view;
    }

    private int index(String id) {
        return Lists.indexOf(steps(), s -> s.id().equals(id));
    }

    private StepList written(String id) {
        List<Step> steps = Lists.replace(steps(), s -> s.id().equals(id), s -> views.get(id).written(s));
        boolean onlyFresh = steps.size() == 1 && steps.getFirst().equals(fresh);
        return new StepList(onlyFresh ? List.of() : steps);
    }

    private void addBelow(int index) {
        Step step = blankStep();
        answer.change(new StepList(Lists.with(steps(), index + 1, step)));
        views.get(step.id()).words.requestFocus();
    }

    private void move(String id, int by) {
        moveTo(index(id), index(id) + by);
    }

    private void dropped(String moved, String onto) {
        moveTo(index(moved), index(onto));
    }

    private void moveTo(int from, int to) {
        List<Step> steps = steps();
        List<Step> moved = Lists.move(steps, from, to);
        if (moved != steps) {
            answer.change(new StepList(moved));
        }
    }

    private void remove(String id) {
        int index = index(id);
        fresh = blankStep();
        answer.change(new StepList(Lists.without(answer.value().steps(), s -> s.id().equals(id))));
        redraw();
        Step next = steps().get(Math.min(index, steps().size() - 1));
        views.get(next.id()).words.requestFocus();
    }

    @Override
    public void show(Content content) {
        answer.show((StepList) content);
    }

    @Override
    public void focus() {
        views.get(steps().getFirst().id()).words.requestFocus();
    }
}
