package app.steadyground.ui.ledger;

import app.steadyground.entry.Ledger.What;
import app.steadyground.entry.Ledger.Written;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.Outlying.State;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One thing outside the workbook, with what can be done about it. */
final class LedgerCard {
    private static final int FEW = 4;

    private final LedgerScreen screen;
    private final Lying one;
    private final FlowPane actions = new FlowPane();
    private final VBox node;

    LedgerCard(LedgerScreen screen, Lying one) {
        this.screen = screen;
        this.one = one;
        Written written = one.written();
        actions.getStyleClass().add("actions");
        node = new VBox(Column.text(LedgerScreen.name(one), "sg-subheading"),
                Words.plain(Texts.sentences(Texts.get("ledger.line", kind(written.what()),
                        Dates.moment(written.when(), screen.session().clock().getZone())), pages(written))),
                Words.plain(Texts.get(written.guarded() ? "ledger.guarded" : "ledger.open")), Words.small(written.path()));
        if (one.state() != State.AS_SIZED) {
            node.getChildren().add(Words.plain(state(one.state())));
        }
        node.getChildren().add(actions);
        node.getStyleClass().addAll("sg-card", "ledger-card");
        offer();
    }

    Node node() {
        return node;
    }

    private void offer() {
        actions.getChildren().clear();
        if (one.state() != State.GONE) {
            add("ledger.show", () -> screen.showInFolder(one));
        }
        if (one.isOurs()) {
            add("ledger.delete", this::ask);
        } else {
            add("ledger.take-off", () -> screen.takeOff(one));
        }
    }

    private Button add(String key, Runnable action) {
        Button button = Buttons.plain(Texts.get(key), action);
        button.setAccessibleText(Texts.list(button.getText(), LedgerScreen.name(one)));
        actions.getChildren().add(button);
        return button;
    }

    private void ask() {
        actions.getChildren().clear();
        VBox question = Column.panel("sg-hint-box", Words.plain(Texts.get("ledger.ask", LedgerScreen.name(one))),
                Words.plain(Texts.get("ledger.cannot-promise")));
        node.getChildren().add(node.getChildren().indexOf(actions), question);
        Button keep = add("ledger.keep", () -> {
            node.getChildren().remove(question);
            offer();
            actions.getChildren().getLast().requestFocus();
        });
        add("ledger.delete-now", () -> screen.delete(one));
        keep.requestFocus();
    }

    private String pages(Written written) {
        if (written.pages().isEmpty()) {
            return "";
        }
        Guide guide = screen.session().guide();
        List<String> titles = written.pages().stream().map(id -> guide.page(id).map(Exercise::title).orElse(id)).toList();
        String few = Texts.list(titles.stream().limit(FEW).toList());
        return titles.size() > FEW ? Texts.get("ledger.pages-more", few, titles.size() - FEW) : Texts.get("ledger.pages", few);
    }

    private static String kind(What what) {
        return Texts.get(switch (what) {
            case PDF -> "ledger.pdf";
            case WORKSHEETS -> "ledger.worksheets";
            case FORM -> "ledger.form";
            case HTML -> "ledger.html";
            case MARKDOWN -> "ledger.markdown";
            case TABLE -> "ledger.table";
            case BACKUP -> "ledger.backup";
            case BACKUPS -> "ledger.backups";
            case COPY -> "ledger.copy";
            case SHEET -> "ledger.sheet";
        });
    }

    private static String state(State state) {
        return Texts.get(switch (state) {
            case OTHER -> "ledger.other";
            case GONE -> "ledger.gone";
            case UNKNOWN -> "ledger.unknown";
            case AS_SIZED -> throw new IllegalArgumentException();
        });
    }
}
