package app.steadyground.ui.pages;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Glossary;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Prose;
import app.steadyground.guide.Reading;
import app.steadyground.guide.SeeAlso;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Unrolled;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/** A chapter's reading, with the lines that lead on from it. */
final class ReadingView {
    /** So many lines and paragraphs fill a window from top to bottom; what is below them comes a moment later. */
    private static final int IN_SIGHT = 14;

    private ReadingView() {
    }

    static Node of(Guide guide, Chapter chapter, Consumer<Place> go) {
        Unrolled column = new Unrolled(IN_SIGHT);
        column.getChildren().addAll(Column.text(chapter.title(), "sg-chapter-title"), Column.text(chapter.purpose(), "lead"));
        column.getStyleClass().add("reading-column");
        GlossaryText glossary = new GlossaryText(Glossary.of(guide.glossary()));
        // The words of welcome come first, then the long page that explains the workbook.
        chapter.readings().forEach(r -> column.add(() -> reading(r, glossary)));
        Prose.parse(chapter.preface()).blocks().forEach(b -> column.add(() -> ProseView.of(b)));
        column.add(() -> leadOn(chapter.exercises().getFirst(), go));
        column.add(() -> seeAlso(guide, chapter, go));
        return Column.scroll(column);
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
