package app.steadyground.ui.share;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.LaterNotes;
import app.steadyground.export.page.Paper;
import app.steadyground.export.share.Disguise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Texts;
import app.steadyground.ui.export.EntryPicker;
import app.steadyground.ui.export.ExportMemory;
import app.steadyground.ui.export.Outlet;
import app.steadyground.ui.export.RunFoot;
import app.steadyground.ui.fields.FieldEditor;
import app.steadyground.ui.fields.FieldEditors;
import app.steadyground.ui.lock.LooseSheet;
import app.steadyground.ui.pages.CautionNote;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** For someone who helps me: chosen entries, one page in front, and other names. The workbook stays as it is. */
public final class ShareScreen {
    private static final Duration AFTER_TYPING = Duration.millis(400);

    private final Session session;
    private final Work work;
    private final ExportMemory memory;
    private final EntryPicker entries;
    private final FieldEditor front;
    private final CheckBox trends = new CheckBox(Texts.get("share.trends"));
    private final CheckBox notes = new CheckBox(Texts.get("share.notes"));
    private final NamesList names;
    private final NamePlaces places;
    private final PauseTransition soon = new PauseTransition(AFTER_TYPING);
    private final RunFoot foot;
    private final CautionNote caution;
    private final VBox choices;
    private final Node node;

    /** @param letter holds the page in front, here and while this screen is gone */
    public ShareScreen(Session session, Work work, List<Outlet> outlets, ExportMemory memory, LooseSheet letter) {
        this.session = session;
        this.work = work;
        this.memory = memory;
        String prompt = Texts.get("share.front");
        front = FieldEditors.of(new Field.LongText("front", prompt, false), List.of(), session.ids());
        front.show(new Content.Text(FieldKind.LONG_TEXT, letter.words()));
        front.onChange(() -> {
            letter.write(frontWords());
            changed();
        });
        entries = new EntryPicker(session.guide(), session.workbook().entries(), this::changed);
        names = new NamesList(session, this::changed);
        places = new NamePlaces(work);
        soon.setOnFinished(e -> look());
        Label frontLabel = Column.text(prompt, "sg-prompt");
        frontLabel.setLabelFor(front.node());
        VBox first = new VBox(frontLabel, Column.text(Texts.get("share.front-about"), "sg-muted"), front.node());
        first.getStyleClass().add("field-block");
        VBox along = new VBox(trends, notes);
        along.getStyleClass().add("choices");
        for (CheckBox box : List.of(trends, notes)) {
            box.setWrapText(true);
            box.setSelected(true);
            box.selectedProperty().addListener(o -> changed());
        }
        choices = new VBox(entries.node(), along, first, names.node(), places.node());
        choices.getStyleClass().add("column-part");
        caution = new CautionNote(session, outlets.stream().map(Outlet::caution).toList());
        VBox column = new VBox(Column.text(Texts.get("share.title"), "sg-title"), Column.text(Texts.get("share.about"), "lead"),
                caution.node(), choices);
        foot = new RunFoot(outlets, this::send, choices::setDisable);
        node = foot.below(column);
        look();
    }

    public Node node() {
        return node;
    }

    private String frontWords() {
        return ((Content.Text) front.content()).text();
    }

    private void changed() {
        if (foot != null) {
            tell();
            soon.playFromStart();
        }
    }

    /** The entries as they go out, but for the names. */
    private List<Entry> chosen() {
        return notes.isSelected() ? LaterNotes.beside(entries.chosen(), Remarks.all(session.workbook())) : entries.chosen();
    }

    private void look() {
        places.look(names.names(), chosen(), frontWords());
        tell();
    }

    private void tell() {
        int chosen = entries.chosen().size();
        String trouble = names.trouble();
        foot.tell(trouble.isEmpty() ? Texts.get("export.count", chosen) : trouble,
                trouble.isEmpty() && (chosen > 0 || !frontWords().isBlank()));
    }

    private boolean send(Outlet outlet, Outlet.Run run) {
        List<Entry> chosen = chosen();
        boolean lines = trends.isSelected();
        String words = frontWords();
        NamePlaces.Decisions decisions = places.decisions(names.names());
        Paper paper = memory.paper();
        work.run(() -> {
            Disguise disguise = decisions.of(chosen, words);
            return new Ready(disguise.of(chosen), request(paper, chosen, disguise.of(words)).withTrends(lines));
        }, ready -> {
            if (outlet.send(ready.request(), ready.entries(), run)) {
                caution.told(outlet.caution());
            } else {
                run.notSent();
            }
        }, e -> run.stopped(Texts.get("export.failed")));
        return true;
    }

    /** What goes out, with other names. */
    private record Ready(List<Entry> entries, ExportRequest request) {
    }

    private static ExportRequest request(Paper paper, List<Entry> chosen, String front) {
        Set<String> items = chosen.stream().map(Entry::id).collect(Collectors.toSet());
        // Nothing chosen: then only the page in front, and no entry has such an id.
        return new ExportRequest(paper, Set.of(), items.isEmpty() ? Set.of("-") : items, Optional.empty(), Optional.empty(), false,
                true).withFront(front);
    }
}
