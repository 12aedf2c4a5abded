package app.steadyground.ui.export;

import app.steadyground.export.ExportRequest;
import app.steadyground.export.View;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.CautionNote;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.pages.SideOrTop;
import app.steadyground.ui.work.Work;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** What was looked at goes out as it stands: there is only to choose how the pages look and where they go. JavaFX thread. */
public final class ViewScreen {
    private final View view;
    private final Outlet outlet;
    private final ExportMemory memory;
    private final CautionNote caution;
    private final MannerChoices manner;
    private final RunFoot foot;
    private final Preview preview;
    private final Node node;

    public ViewScreen(Session session, Work work, View view, Outlet outlet, ExportMemory memory) {
        this.view = view;
        this.outlet = outlet;
        this.memory = memory;
        caution = new CautionNote(session, List.of(outlet.caution()));
        preview = new Preview(session, work);
        manner = MannerChoices.inGivenOrder(memory, this::changed);
        foot = new RunFoot(List.of(outlet), this::start, this::busy);
        VBox column = new VBox(Column.text(outlet.title(), "sg-title"),
                Column.panel("sg-hint-box", Column.text(Texts.get("export.only-view", view.title()))),
                Column.text(Texts.get("export.lead"), "lead"), caution.node(), Column.text(Texts.get("export.manner"), "sg-prompt"), manner.node());
        outlet.more().ifPresent(column.getChildren()::add);
        BorderPane screen = new BorderPane(foot.below(column));
        SideOrTop.paper(screen, preview.node(), Texts.get("preview.title"));
        node = screen;
        changed();
    }

    public Node node() {
        return node;
    }

    private ExportRequest request() {
        return ExportRequest.everything(memory.paper()).withManner(manner.manner()).withView(view);
    }

    private void changed() {
        outlet.choose(request());
        foot.tell("", true);
        preview.want(request(), view.entries());
    }

    private boolean start(Outlet to, Outlet.Run run) {
        boolean sent = to.send(request(), view.entries(), run);
        if (sent) {
            caution.told(to.caution());
        }
        return sent;
    }

    private void busy(boolean now) {
        manner.node().setDisable(now);
        if (now) {
            preview.rest();
        } else {
            preview.resume();
        }
    }
}
