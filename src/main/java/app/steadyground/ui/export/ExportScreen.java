package app.steadyground.ui.export;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.Kind;
import app.steadyground.export.LaterNotes;
import app.steadyground.export.MissingCharacter;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Search;
import app.steadyground.ui.pages.CautionNote;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.pages.SideOrTop;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.work.Latest;
import app.steadyground.ui.work.Work;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The page on which a file is made, or the workbook printed: what is chosen, how it will look, then one button. */
public final class ExportScreen {
    private final Session session;
    private final Outlet outlet;
    private final Set<String> items;
    private final EntryChoices entries;
    private final ExportChoices choices;
    private final CautionNote caution;
    private final RunFoot foot;
    private final Preview preview;
    private final MissingView missing = new MissingView();
    private final Latest<List<MissingCharacter>> latest;
    private final Node node;
    private boolean made;

    /** @param only ids of the only entries to choose from; empty for all. {@code search}: the workbook's */
    public ExportScreen(Session session, Search search, Work work, Outlet outlet, ExportMemory memory, List<String> only, Consumer<Place> go) {
        this.session = session;
        this.outlet = outlet;
        this.items = Set.copyOf(only);
        caution = new CautionNote(session, List.of(outlet.caution()));
        preview = new Preview(session, work);
        latest = new Latest<>(work, missing::show, () -> missing.show(List.of()));
        entries = new EntryChoices(session, search, work, this::changed);
        choices = new ExportChoices(session.guide(), memory, entries, this::changed);
        foot = new RunFoot(List.of(outlet), this::start, this::busy);
        VBox column = new VBox(Column.text(outlet.title(), "sg-title"), Column.text(Texts.get("export.lead"), "lead"), caution.node(),
                Buttons.link(Texts.get("export.to-share"), () -> go.accept(new Place.Share())), choices.node());
        if (!items.isEmpty()) {
            column.getChildren().add(1, Column.panel("sg-hint-box", Column.text(Texts.get("export.only-these", items.size()))));
        }
        outlet.more().ifPresent(column.getChildren()::add);
        column.getChildren().add(missing.node());
        BorderPane screen = new BorderPane(foot.below(column));
        SideOrTop.paper(screen, preview.node(), Texts.get("preview.title"));
        node = screen;
        made = true;
        changed();
    }

    public Node node() {
        return node;
    }

    private ExportRequest request() {
        ExportRequest request = choices.request();
        Set<String> wanted = request.items().isEmpty() ? items : request.items();
        return request.withItems(wanted);
    }

    private List<Entry> chosen(ExportRequest request) {
        List<Entry> all = session.workbook().entries().stream().filter(e -> items.isEmpty() || items.contains(e.id()))
                .filter(e -> request.includes(session.guide(), e)).toList();
        List<Entry> chosen = entries.of(all);
        return choices.notes() ? LaterNotes.beside(chosen, Remarks.all(session.workbook())) : chosen;
    }

    private void changed() {
        if (!made) {
            return;
        }
        ExportRequest request = request();
        boolean papers = request.kind() != Kind.COMPLETED;
        List<Entry> chosen = papers ? List.of() : chosen(request);
        long count = papers ? session.guide().pages().filter(request::asks).count() : chosen.size();
        boolean clear = choices.areDaysClear();
        boolean ready = clear && (count > 0 || hasReadings(request));
        outlet.choose(request);
        foot.tell(clear ? Texts.get(papers ? "form.pages" : "export.count", count) : Texts.get("export.no-day"), ready);
        preview.want(ready ? request : null, chosen);
        PreviewPages pages = new PreviewPages(session, request, chosen);
        latest.want(pages::missing);
    }

    private boolean hasReadings(ExportRequest request) {
        return request.readings() && request.items().isEmpty()
                && session.guide().chapters().stream().anyMatch(c -> request.includesAny(c.pages().toList()));
    }

    private boolean start(Outlet to, Outlet.Run run) {
        ExportRequest request = request();
        boolean sent = to.send(request, request.kind() == Kind.COMPLETED ? chosen(request) : List.of(), run);
        if (sent) {
            caution.told(to.caution());
        }
        return sent;
    }

    private void busy(boolean now) {
        choices.node().setDisable(now);
        if (now) {
            preview.rest();
        } else {
            preview.resume();
        }
    }
}
