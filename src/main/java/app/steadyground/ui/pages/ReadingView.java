package app.steadyground.ui.pages;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Glossary;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Prose;
import app.steadyground.guide.Reading;
import app.steadyground.guide.SeeAlso;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.FirstDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A chapter's reading, with the lines that lead on from it. */
final class ReadingView {
    /** So many lines and paragraphs fill a window from top to bottom; what is below them comes in such steps. */
    private static final int IN_SIGHT = 14;

    private ReadingView() {
    }

    static Node of(Guide guide, Chapter chapter, Consumer<Place> go) {
        VBox column = new VBox(Column.text(chapter.title(), "sg-chapter-title"), Column.text(chapter.purpose(), "lead"));
        column.getStyleClass().add("reading-column");
        List<Supplier<Node>> parts = parts(guide, chapter, go);
        add(column, parts.stream().limit(IN_SIGHT));
        for (int i = IN_SIGHT; i < parts.size(); i += IN_SIGHT) {
            Stream<Supplier<Node>> next = parts.stream().skip(i).limit(IN_SIGHT);
            FirstDrawing.after(() -> add(column, next));
        }
        return Column.scroll(column);
    }

    private static void add(VBox column, Stream<Supplier<Node>> parts) {
        column.getChildren().addAll(parts.map(Supplier::get).toList());
    }

    /** From top to bottom, each to be made in its turn. */
    private static List<Supplier<Node>> parts(Guide guide, Chapter chapter, Consumer<Place> go) {
        GlossaryText glossary = new GlossaryText(Glossary.of(guide.glossary()));
        List<Supplier<Node>> parts = new ArrayList<>();
        // The words of welcome come first, then the long page that explains the workbook.
        chapter.readings().forEach(r -> parts.add(() -> reading(r, glossary)));
        Prose.parse(chapter.preface()).blocks().forEach(b -> parts.add(() -> ProseView.of(b)));
        parts.add(() -> leadOn(chapter.exercises().getFirst(), go));
        parts.add(() -> seeAlso(guide, chapter, go));
        return parts;
    }

    private static Node leadOn(Exercise page, Consumer<Place> go) {
        Hyperlink next = new Hyperlink(Texts.get("reading.first-page", page.title()));
        next.setWrapText(true);
        next.setMinHeight(Hyperlink.USE_PREF_SIZE);
        next.setOnAction(e -> go.accept(new Place.Page(page.id())));
        next.getStyleClass().add("lead-on");
        return next;
    }

    private static Node reading(Reading reading, GlossaryText glossary) {
        return reading instanceof Reading.Heading(String text) ? Column.text(text, "sg-heading") : glossary.paragraph(reading.text());
    }

    private static Node seeAlso(Guide guide, Chapter chapter, Consumer<Place> go) {
        FlowPane line = new FlowPane(Column.text(Texts.get("reading.see-also"), "sg-muted"));
        line.getStyleClass().add("see-also");
        for (SeeAlso also : chapter.seeAlso()) {
            Hyperlink link = new Hyperlink(also.title());
            link.setOnAction(e -> go.accept(place(guide, also.target())));
            line.getChildren().add(link);
        }
        return line;
    }

    /** Where an id of the guide leads: a chapter's reading, a page, or the sources. */
    static Place place(Guide guide, String target) {
        if (target.equals(SeeAlso.SOURCES)) {
            return new Place.Sources();
        }
        return guide.chapter(target).isPresent() ? new Place.Reading(target) : new Place.Page(target);
    }
}
