package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.SeeAlso;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReadingViewTest extends SeeingTest {
    private final List<Place> went = new ArrayList<>();

    private Chapter reading(String id) {
        Chapter chapter = SmallSession.GUIDE.chapter(id).orElseThrow();
        open(ask(() -> (Parent) ReadingView.of(SmallSession.GUIDE, chapter, went::add)));
        return chapter;
    }

    @Test
    void leadsOnToTheFirstPage() {
        Chapter chapter = reading("four-signs");
        assertTrue(shows(chapter.title()));
        assertTrue(shows(chapter.purpose()));
        press("Go on to the first page: " + chapter.exercises().getFirst().title());
        assertEquals(List.of(new Place.Page(chapter.exercises().getFirst().id())), went);
    }

    @Test
    void everyLineOfSeeAlsoLeadsToItsPlace() {
        Chapter chapter = reading("four-signs");
        chapter.seeAlso().forEach(also -> press(also.title()));
        assertEquals(chapter.seeAlso().stream().map(also -> ReadingView.place(SmallSession.GUIDE, also.target())).toList(), went);
    }

    /** In the other language a capital is no capital, and its words are not found. */
    @Tag("english")
    @Test
    void aWordOfTheGlossaryMakesNoLineHigher() {
        reading("four-signs");
        TextFlow paragraph = (TextFlow) find(".glossary-word").getParent();
        double with = ask(paragraph::getHeight);
        fx(() -> paragraph.getChildren().replaceAll(n -> n instanceof Hyperlink word ? new Text(word.getText()) : n));
        assertEquals(ask(paragraph::getHeight), with, 1.5);
    }

    @Test
    void noLinkOfTheGuideLeadsNowhere() {
        for (Chapter chapter : SmallSession.GUIDE.chapters()) {
            for (SeeAlso also : chapter.seeAlso()) {
                assertTrue(switch (ReadingView.place(SmallSession.GUIDE, also.target())) {
                    case Place.Reading p -> SmallSession.GUIDE.chapter(p.chapter()).isPresent();
                    case Place.Page p -> SmallSession.GUIDE.page(p.exercise()).isPresent();
                    case Place.Sources p -> true;
                    default -> false;
                }, also.target());
            }
        }
        assertEquals(new Place.Sources(), ReadingView.place(SmallSession.GUIDE, SeeAlso.SOURCES));
    }

    @Test
    void theFirstChapterAlsoCarriesTheLongPage() {
        reading("before-you-start");
        assertTrue(shows("Privacy") || shows("private"));
    }
}
