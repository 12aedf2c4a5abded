package app.steadyground.ui.reread;

import app.steadyground.entry.Revision;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** The versions of an entry by date and time; the one that is chosen is shown. */
final class VersionList {
    private final ListView<Revision> list = new ListView<>();

    VersionList(ZoneId zone, Function<Revision, String> summary, Consumer<Revision> open) {
        list.getStyleClass().addAll("result-list", "version-list");
        list.setAccessibleText(Texts.get("versions.list"));
        list.setCellFactory(v -> new WrappingCell<>() {
            @Override
            protected void updateItem(Revision version, boolean empty) {
                super.updateItem(version, empty);
                if (empty || version == null) {
                    setGraphic(null);
                    setAccessibleText(null);
                    return;
                }
                String moment = Dates.moment(version.saved(), zone);
                String words = summary.apply(version);
                setGraphic(new VBox(Column.text(moment, "result-page"), Column.text(words, "sg-muted")));
                setAccessibleText(Texts.list(moment, words));
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                open.accept(is);
            }
        });
    }

    void show(List<Revision> versions) {
        list.getItems().setAll(versions);
    }

    /** Puts the keyboard on the newest. */
    void focus() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    Node node() {
        return list;
    }
}
