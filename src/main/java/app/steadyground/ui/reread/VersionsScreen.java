package app.steadyground.ui.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Comparison;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.pages.SideOrTop;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.work.Work;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** What an entry was, each time it was saved, with what changed; any of it can be brought back. */
public final class VersionsScreen {
    private static final Comparator<Revision> NEWEST_FIRST = Comparator.comparing(Revision::saved).reversed()
            .thenComparing(Revision::stamp, Stamp.NEWEST_FIRST);

    private final Session session;
    private final String item;
    private final BiConsumer<Entry, Runnable> restored;
    private final Label say = Column.text(Texts.get("versions.reading"), "sg-muted");
    private final BorderPane node = new ListPane();
    private final BorderPane pair = new BorderPane();
    private List<Revision> versions = List.of();

    /** Reads all revisions of an item; blocks. */
    @FunctionalInterface
    public interface Reader {
        List<Revision> read(String item) throws Exception;
    }

    /** @param restored told of the entry as it is after a version was brought back, and of how to undo that */
    public VersionsScreen(Session session, String item, Work work, Reader reader, BiConsumer<Entry, Runnable> restored) {
        this.session = session;
        this.item = item;
        this.restored = restored;
        Entry entry = session.workbook().entry(item).orElseThrow();
        VBox head = new VBox(Column.text(Texts.get("versions.title", EntryLines.title(session, entry)), "sg-title"), say);
        head.getStyleClass().add("list-head");
        node.setTop(head);
        work.run(() -> reader.read(item), this::show, e -> say.setText(Texts.get("versions.unread")));
    }

    public Node node() {
        return node;
    }

    private void show(List<Revision> found) {
        versions = found.stream().filter(r -> !r.isErased()).sorted(NEWEST_FIRST).toList();
        say.setText(versions.size() < 2 ? Texts.get("versions.only") : Texts.get("versions.count", versions.size()));
        VersionList list = new VersionList(session.clock().getZone(), this::summary, this::open);
        new SideOrTop(pair, list.node(), Texts.get("versions.list"));
        node.setCenter(pair);
        list.show(versions);
        Platform.runLater(list::focus);
    }

    private Map<String, Answer> before(Revision version) {
        int at = versions.indexOf(version) + 1;
        return (at < versions.size() ? versions.get(at) : version).answers();
    }

    private String summary(Revision version) {
        int at = versions.indexOf(version) + 1;
        if (at == versions.size()) {
            return Texts.get("versions.first");
        }
        if (version.deleted() != versions.get(at).deleted()) {
            return Texts.get(version.deleted() ? "versions.deleted" : "versions.back");
        }
        Map<String, Answer> old = before(version);
        long changed = version.answers().entrySet().stream().filter(e -> !e.getValue().alternatives().map(Answer::content).toList()
                .equals(old.containsKey(e.getKey()) ? old.get(e.getKey()).alternatives().map(Answer::content).toList() : List.of())).count();
        return changed == 0 ? Texts.get("versions.nothing") : Texts.get("versions.changes", changed);
    }

    private void open(Revision version) {
        List<Comparison.Line> lines = Comparison.of(before(version), version.answers(), Dates::answered);
        VBox column = new VBox(Column.text(Dates.moment(version.saved(), session.clock().getZone()), "sg-heading"), action(version));
        if (lines.stream().anyMatch(Comparison.Line::isChanged)) {
            column.getChildren().add(1, Column.text(Texts.get("versions.key"), "sg-muted"));
        }
        lines.forEach(line -> column.getChildren().add(ChangedText.of(line)));
        pair.setCenter(Column.scroll(column));
    }

    private Node action(Revision version) {
        boolean known = session.workbook().entry(item)
                .filter(e -> e.editable() && session.guide().page(e.exercise()).isPresent()).isPresent();
        if (version.equals(versions.getFirst())) {
            return Column.text(Texts.get("versions.is-now"));
        }
        Button restore = Buttons.primary(Texts.get("versions.restore"), () -> restore(version));
        restore.setDisable(!known);
        return restore;
    }

    private void restore(Revision version) {
        Revision now = versions.getFirst();
        session.workbook().entry(item).ifPresent(e -> session.restore(e, version));
        session.workbook().entry(item).ifPresent(e -> restored.accept(e,
                () -> session.workbook().entry(item).ifPresent(later -> session.restore(later, now))));
    }
}
