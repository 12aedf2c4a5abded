package app.steadyground.ui.pages;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Glossary;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Prose;
import app.steadyground.guide.Reading;
import app.steadyground.guide.SeeAlso;
import app.steadyground.guide.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A chapter's reading, with the lines that lead on from it. */
final class ReadingView {
    private ReadingView() {
    }

    static Node of(Guide guide, Chapter chapter, Consumer<Place> go) {
        VBox column = new VBox(Column.text(chapter.title(), "sg-chapter-title"), Column.text(chapter.purpose(), "lead"));
        GlossaryText glossary = new GlossaryText(new Glossary(guide.glossary()));
        // The words of welcome come first, then the long page that explains the workbook.
        chapter.readings().forEach(r -> column.getChildren().add(reading(r, glossary)));
        if (!chapter.preface().isEmpty()) {
            column.getChildren().addAll(ProseView.of(Prose.parse(chapter.preface())));
        }
        Hyperlink next = new Hyperlink(Texts.get("reading.first-page", chapter.exercises().getFirst().title()));
        next.setOnAction(e -> go.accept(new Place.Page(chapter.exercises().getFirst().id())));
        next.getStyleClass().add("lead-on");
        column.getChildren().addAll(next, seeAlso(guide, chapter, go));
        column.getStyleClass().add("reading-column");
        return Column.scroll(column);
    }

    private static Node reading(Reading reading, GlossaryText glossary) {
        return switch (reading) {
            case Reading.Heading h -> Column.text(h.text(), "sg-heading");
            case Reading.Paragraph p -> glossary.paragraph(p.text());
        };
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
