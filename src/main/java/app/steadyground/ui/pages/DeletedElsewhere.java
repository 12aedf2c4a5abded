package app.steadyground.ui.pages;

import app.steadyground.entry.Revision;
import app.steadyground.guide.Texts;
import java.util.List;
import javafx.scene.Node;

/** Mentions that an entry was deleted in one place while it was changed in another: what was written stays. */
final class DeletedElsewhere {
    private DeletedElsewhere() {
    }

    /** @return nothing, or one hint */
    static List<Node> hint(Session session, String item) {
        return session.workbook().heads(item).stream().anyMatch(Revision::deleted)
                ? List.of(Column.panel("sg-hint-box", Column.text(Texts.get("entry.deleted-elsewhere")))) : List.of();
    }
}
