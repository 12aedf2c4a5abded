package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Messages;
import app.steadyground.entry.Moment;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.MessageRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Shows the guide's messages on a page, each beneath the question that brings it up. Never blocks, never saves. */
final class MessagePanels {
    private final Session session;
    private final Exercise exercise;
    private final Consumer<Place> go;
    private final Messages rules;
    /** As of opening the page; the entry at hand is looked at as it stands in the editor. */
    private final List<Entry> saved;
    private final VBox top = new VBox();
    private final Map<String, VBox> panels = new LinkedHashMap<>();
    private final boolean hasRules;
    private List<MessageRule> shown = List.of();

    MessagePanels(Session session, Exercise exercise, Consumer<Place> go) {
        this.session = session;
        this.exercise = exercise;
        this.go = go;
        this.rules = new Messages(session.guide());
        this.hasRules = session.guide().messages().stream().anyMatch(r -> r.pages().contains(exercise.id()));
        this.saved = hasRules ? session.workbook().entries() : List.of();
        top.getStyleClass().add("messages");
        top.managedProperty().bind(Bindings.isNotEmpty(top.getChildren()));
    }

    /** Room above the questions, for what an entry of another page brings up. */
    Node top() {
        return top;
    }

    /** @param present asked for only where a rule could speak: most pages have none, and this runs with every letter */
    void show(Supplier<Moment> present, List<FieldBlock> blocks) {
        if (!hasRules) {
            return;
        }
        List<MessageRule> speaking = rules.speaking(present.get(), saved);
        if (speaking.equals(shown)) {
            return;
        }
        shown = speaking;
        Map<String, List<Node>> byField = new LinkedHashMap<>();
        for (MessageRule rule : speaking) {
            byField.computeIfAbsent(field(rule), f -> new ArrayList<>()).add(panel(rule));
        }
        top.getChildren().setAll(byField.getOrDefault("", List.of()));
        blocks.forEach(b -> b.setMessages(byField.getOrDefault(b.id(), List.of())));
    }

    private String field(MessageRule rule) {
        return rule.when().fields(exercise.id()).reduce((a, b) -> b).orElse("");
    }

    private VBox panel(MessageRule rule) {
        return panels.computeIfAbsent(rule.id(), id -> {
            VBox panel = Column.panel("sg-notice", Column.text(rule.copy()));
            rule.links().forEach(l -> panel.getChildren().add(PageHeader.link(session.guide(), l, go)));
            return panel;
        });
    }
}
