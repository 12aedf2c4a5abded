package app.steadyground.ui.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Sitting;
import app.steadyground.export.Views;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.reread.OpenEnds;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Blank;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** Steps not yet ticked, planned days and agreements of all pages, in one list. JavaFX thread. */
final class OpenEndsScreen {
    private final Session session;
    private final Consumer<Place> go;
    private final VBox column = new VBox();
    private final Map<String, Integer> alike = new HashMap<>();

    private OpenEndsScreen(Session session, Consumer<Place> go) {
        this.session = session;
        this.go = go;
        column.getChildren().add(Column.text(Texts.get("ends.title"), "sg-title"));
        List<OpenEnds.End> ends = OpenEnds.of(session.guide(), session.workbook().entries(), session.today());
        if (ends.isEmpty()) {
            column.getChildren().add(Blank.of(Drawings.ENDS, Texts.get("ends.none"),
                    Buttons.plain(Texts.get("look.start"), () -> go.accept(new Place.Start()))));
        } else {
            column.getChildren().addAll(Column.text(Texts.get("ends.about"), "lead"), Outward.ofView(() -> Optional.of(new Views(session.guide())
                    .openEnds(OpenEnds.of(session.guide(), session.workbook().entries(), session.today()))), go));
        }
        group("ends.steps", ends, OpenEnds.Step.class);
        group("ends.planned", ends, OpenEnds.Planned.class);
        group("ends.agreements", ends, OpenEnds.Agreement.class);
    }

    static Node of(Session session, Consumer<Place> go) {
        return Column.scroll(new OpenEndsScreen(session, go).column);
    }

    private void group(String heading, List<OpenEnds.End> ends, Class<? extends OpenEnds.End> kind) {
        List<? extends OpenEnds.End> all = ends.stream().filter(kind::isInstance).toList();
        if (!all.isEmpty()) {
            column.getChildren().add(Words.heading(Texts.get(heading)));
            all.forEach(e -> column.getChildren().add(line(e)));
        }
    }

    private Node line(OpenEnds.End end) {
        String name = name(end);
        Node words = switch (end) {
            case OpenEnds.Step step -> step(step, name);
            case OpenEnds.Planned planned -> new VBox(Words.reading(Dates.full(planned.day())), Words.muted(planned.words()));
            case OpenEnds.Agreement agreement -> Words.reading(agreement.words());
        };
        Hyperlink open = new Hyperlink(from(end));
        open.setAccessibleText(name);
        open.setOnAction(e -> go.accept(new Place.Written(end.entry().id(), false,
                Optional.of(new Place.Spot(end.field(), 0, end.words())))));
        VBox line = new VBox(words, open);
        line.getStyleClass().addAll("open-end", EntryLines.tint(session.guide(), end.entry().exercise()));
        return line;
    }

    /** Said of two that are alike in all that stands there, the second is told from the first by its number. */
    private String name(OpenEnds.End end) {
        String name = Texts.list(end.words(), from(end));
        int number = alike.merge(name, 1, Integer::sum);
        return number == 1 ? name : Texts.list(name, Integer.toString(number));
    }

    private String from(OpenEnds.End end) {
        return Texts.get("ends.from", EntryLines.title(session, end.entry()), Dates.medium(end.entry().date()));
    }

    /** It stays in the list until one leaves, so that a tick can be taken back. */
    private Node step(OpenEnds.Step step, String name) {
        CheckBox box = new CheckBox(step.words()) {
            @Override
            protected double computePrefHeight(double width) {
                // A line with an emoji in it is higher than the others, which is not counted; without room the last line is cut off.
                boolean high = getText().codePoints().anyMatch(Character::isEmoji);
                return super.computePrefHeight(width) + (high ? getFont().getSize() : 0);
            }
        };
        box.setAccessibleText(name);
        box.setWrapText(true);
        box.getStyleClass().add("sg-reading");
        box.setOnAction(e -> box.setSelected(tick(step, box.isSelected())));
        box.setDisable(session.guide().page(step.entry().exercise()).isEmpty() || !step.entry().editable());
        VBox all = new VBox(box);
        if (!step.due().isBlank()) {
            all.getChildren().add(Words.small(Texts.get("field.view.due", Dates.answered(step.due()))));
        }
        return all;
    }

    /** As the entry stands now: another place may have changed it meanwhile. @return whether the step is ticked then */
    private boolean tick(OpenEnds.Step step, boolean done) {
        Optional<Entry> entry = session.workbook().entry(step.entry().id()).filter(e -> !e.deleted() && e.editable());
        Optional<Exercise> page = entry.flatMap(e -> session.guide().page(e.exercise()));
        Answer answer = entry.map(e -> e.answers().get(step.field())).orElse(null);
        if (page.isEmpty() || answer == null || !(answer.content() instanceof Content.StepList list)) {
            return false;
        }
        Sitting sitting = session.resume(page.get(), entry.get());
        Map<String, Content> contents = new LinkedHashMap<>(sitting.beginning().contents());
        contents.put(step.field(), OpenEnds.ticked(list, step.id(), done));
        session.save(sitting, new Draft(entry.get().date(), contents));
        return done;
    }
}
