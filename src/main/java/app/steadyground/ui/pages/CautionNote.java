package app.steadyground.ui.pages;

import app.steadyground.entry.Caution;
import app.steadyground.guide.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.VBox;

/** Says calmly, once in a workbook, that nothing guards what is about to go out, and how it can be guarded. JavaFX thread. */
public final class CautionNote {
    private final Session session;
    private final Set<Caution> due = EnumSet.noneOf(Caution.class);
    private final VBox node = new VBox();

    public CautionNote(Session session, List<Caution> about) {
        this.session = session;
        about.stream().filter(c -> c.isDue(session.list(Caution.LIST))).forEach(due::add);
        due.forEach(c -> node.getChildren().add(Column.panel("sg-hint-box", Column.text(words(c)))));
        node.getStyleClass().add("column-part");
        node.setVisible(!due.isEmpty());
        node.setManaged(!due.isEmpty());
    }

    private static String words(Caution about) {
        return Texts.get(switch (about) {
            case FILE -> "caution.file";
            case PAPER -> "caution.paper";
            case BACKUP -> "backups.readable";
        });
    }

    public VBox node() {
        return node;
    }

    /** The person saw it and went this way. It stays in sight until the page is left. */
    public void told(Caution about) {
        about.told(session.list(Caution.LIST), session.today());
    }
}
