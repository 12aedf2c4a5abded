package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.entry.Content.Feeling;
import app.steadyground.guide.FeelingGroup;
import app.steadyground.guide.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words for feelings in their groups, each chosen one with a strength. */
final class FeelingsEditor extends AnswerEditor<Content.Feelings> {
    private final List<FeelingGroup> groups;
    private final String prompt;
    private List<FeelingsGroupPane> panes = List.of();
    private List<FeelingGroup> drawn = List.of();

    FeelingsEditor(Field.Feelings field, List<FeelingGroup> groups) {
        super(new Content.Feelings(List.of()), "sg-feelings");
        this.groups = List.copyOf(groups);
        this.prompt = field.prompt();
        draw(this.groups);
        redraw();
    }

    private void draw(List<FeelingGroup> all) {
        drawn = all;
        panes = all.stream()
                .map(g -> new FeelingsGroupPane(g, prompt, (word, strength) -> feel(g, word, strength))).toList();
        root.getChildren().setAll(panes);
        panes.forEach(pane -> pane.onTyping(answer::touched));
    }

    private void feel(FeelingGroup group, String word, int strength) {
        List<Feeling> felt = new ArrayList<>(answer.value().felt());
        int at = Lists.indexOf(felt, f -> f.group().equals(group.id()) && f.word().equals(word));
        if (strength == FeelingChip.NOT_CHOSEN) {
            felt = new ArrayList<>(at < 0 ? felt : Lists.without(felt, felt.get(at)::equals));
        } else if (at < 0) {
            felt.add(new Feeling(word, group.id(), group.title(), strength, Map.of()));
        } else {
            Feeling old = felt.get(at);
            felt.set(at, new Feeling(word, old.group(), old.title(), strength, old.extra()));
        }
        answer.change(new Content.Feelings(felt));
    }

    @Override
    void redraw() {
        for (FeelingsGroupPane pane : panes) {
            pane.show(answer.value().felt().stream().filter(f -> f.group().equals(pane.id())).toList());
        }
    }

    /** Words of a group that the guide no longer has are shown in a group of their own. */
    @Override
    public void show(Content content) {
        Content.Feelings feelings = (Content.Feelings) content;
        List<FeelingGroup> all = new ArrayList<>(groups);
        for (Feeling f : feelings.felt()) {
            if (all.stream().noneMatch(g -> g.id().equals(f.group()))) {
                all.add(new FeelingGroup(f.group(), f.title(), List.of()));
            }
        }
        if (!all.equals(drawn)) {
            draw(all);
        }
        answer.show(feelings);
    }

    @Override
    public boolean isLoose() {
        return panes.stream().anyMatch(FeelingsGroupPane::isLoose);
    }

    @Override
    public void takeUp() {
        panes.forEach(FeelingsGroupPane::takeUp);
    }

    @Override
    public void focus() {
        panes.getFirst().focusFirst();
    }
}
