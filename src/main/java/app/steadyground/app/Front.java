package app.steadyground.app;

import app.steadyground.entry.Ids;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Unrolled;
import app.steadyground.ui.shell.Host;
import app.steadyground.ui.shell.Shell;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * The guide's readings while the entries of a large workbook are still being read. Whatever needs the entries says so,
 * and opens once they are there; nothing can be written meanwhile. JavaFX thread.
 */
final class Front {
    /** Where the keyboard may be, the inner parts first. */
    private static final List<String> PARTS = List.of(".index-tabs .sg-page", ".page-list-scroll", ".index-strip", ".shell-bar");

    private final Shell shell;
    private Place reading;
    private Place wanted;
    private Node waiting = new VBox();

    /** @param start where the window opens; a reading */
    Front(Guide guide, WorkbookFolder folder, Ids ids, Clock clock, Host host, Place start) {
        Workbook none = new Workbook(folder.info(), List.of(), List.of());
        Session session = new Session(guide, none, OpenWorkbook.name(folder.folder()), ids, clock, revision -> {
            throw new IllegalStateException("There is nothing to write in yet");
        });
        this.reading = start;
        this.shell = new Shell(session, host, this::content);
        shell.go(start);
        tell(Texts.get("front.reading"));
    }

    private Optional<Node> content(Place place) {
        if (place instanceof Place.Reading) {
            reading = place;
            return Optional.empty();
        }
        wanted = place;
        waiting = Column.scroll(new VBox(Column.text(Texts.get("front.wait"), "lead")));
        return Optional.of(waiting);
    }

    /** How far the reading of the entries is. */
    void tell(String words) {
        shell.saving().set(words, false);
    }

    Parent root() {
        return shell.root();
    }

    /** Where the person wants to be now. */
    Place place() {
        return waiting.getScene() == null ? reading : wanted;
    }

    /** Makes way: the open workbook is shown where this stood, scrolled as far, and with the keyboard where it was. */
    void giveWay(Parent now, Runnable show) {
        boolean same = place().equals(reading);
        Optional<String> part = PARTS.stream().filter(this::hasKeyboard).findFirst();
        Optional<Double> scrolled = page(root()).map(ScrollPane::getVvalue);
        show.run();
        if (same) {
            part.map(now::lookup).ifPresent(Node::requestFocus);
            // It can scroll only once it knows how high it is.
            Platform.runLater(() -> page(now).ifPresent(p -> {
                Unrolled.complete(p);
                scrolled.ifPresent(p::setVvalue);
            }));
        }
    }

    private boolean hasKeyboard(String part) {
        Node node = root().getScene() == null ? null : root().getScene().getFocusOwner();
        Node wanted = root().lookup(part);
        while (node != null && node != wanted) {
            node = node.getParent();
        }
        return node != null && wanted != null;
    }

    private static Optional<ScrollPane> page(Parent root) {
        return root.lookup(".index-tabs .sg-page") instanceof ScrollPane page ? Optional.of(page) : Optional.empty();
    }
}
