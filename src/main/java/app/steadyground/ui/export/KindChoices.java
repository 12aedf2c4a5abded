package app.steadyground.ui.export;

import app.steadyground.export.Kind;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Option;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** What is made: what was written, or papers to fill in. Remembered. JavaFX thread. */
final class KindChoices {
    private static final String NAME = "export-kind";

    private final ToggleGroup kinds = new ToggleGroup();
    private final VBox node = new VBox();

    KindChoices(ExportMemory memory, Runnable changed) {
        node.getStyleClass().add("choices");
        for (Kind kind : Kind.values()) {
            Option button = new Option(words(kind));
            button.setUserData(kind);
            button.setToggleGroup(kinds);
            node.getChildren().add(button);
        }
        kinds.selectToggle(kinds.getToggles().stream().filter(t -> memory.choice(NAME).filter(t.getUserData().toString()::equals).isPresent())
                .findFirst().orElse(kinds.getToggles().getFirst()));
        kinds.selectedToggleProperty().addListener(o -> {
            memory.choose(NAME, kind().name());
            changed.run();
        });
        node.getChildren().addFirst(Column.text(Texts.get("export.kind"), "sg-prompt"));
    }

    private static String words(Kind kind) {
        return Texts.get(switch (kind) {
            case COMPLETED -> "export.kind-completed";
            case BLANK -> "export.kind-blank";
            case FILLABLE -> "export.kind-fillable";
        });
    }

    Node node() {
        return node;
    }

    Kind kind() {
        return (Kind) kinds.getSelectedToggle().getUserData();
    }
}
