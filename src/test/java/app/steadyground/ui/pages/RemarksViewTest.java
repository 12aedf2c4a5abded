package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemarksViewTest extends SeeingTest {
    private final SmallSession small = ask(SmallSession::new);
    private final Entry entry = ask(() -> small.write("free-page", "2026-11-17", "text", SmallSession.words(FieldKind.LETTER, "what I wrote")));

    private final List<Boolean> waiting = new ArrayList<>();
    private RemarksView view;

    @BeforeEach
    void show() {
        view = ask(() -> new RemarksView(small.session, entry, () -> waiting.add(view.isWaiting())));
        open(new StackPane(view.node()));
    }

    private List<String> notes() {
        return Remarks.of(small.session.workbook(), entry.id()).stream().map(Remarks.Remark::text).toList();
    }

    @Test
    void aNoteIsKeptAndTheEntryIsNotTouched() {
        press("A note to my past self");
        paste("It got better.");
        press("Keep this note");
        assertTrue(shows("It got better.") && shows("A note from"));
        assertEquals(List.of("It got better."), notes());
        assertEquals(entry, small.session.workbook().entry(entry.id()).orElseThrow());
    }

    @Test
    void whereOneWritesIsSeenWithItsButtons() {
        ScrollPane pane = ask(() -> new ScrollPane(new VBox(new Region() {
            @Override
            protected double computePrefHeight(double width) {
                return 3000;
            }
        }, view.node())));
        open(pane);
        fx(() -> pane.setVvalue(1));
        press("A note to my past self");
        settle();
        Bounds keep = ask(() -> button("Keep this note").localToScene(button("Keep this note").getLayoutBounds()));
        assertTrue(keep.getMaxY() <= ask(() -> pane.getScene().getHeight()), keep.toString());
    }

    @Test
    void aNoteHalfWrittenIsKeptOnLeaving() {
        press("A note to my past self");
        paste("It got");
        open(new StackPane());
        assertEquals(List.of("It got"), notes());
    }

    @Test
    void aNoteHalfWrittenIsToldOfAsWaitingAndHandedOnWhereTheWindowCloses() {
        press("A note to my past self");
        paste("It got");
        fx(view::flush);
        assertEquals(List.of("It got"), notes());
        assertEquals(List.of(true, false), waiting.stream().distinct().toList(), "no word of Saved in between");
    }

    @Test
    void cancellingLeavesNothingAndDeletingCanBeUndone() {
        press("A note to my past self");
        paste("not this");
        press("Cancel");
        assertEquals(List.of(), notes());
        press("A note to my past self");
        paste("but this");
        press("Keep this note");
        press("Delete");
        assertFalse(shows("but this"));
        press("Undo");
        assertTrue(shows("but this"));
    }

    @Test
    void erasingTheEntryErasesTheNote() {
        press("A note to my past self");
        paste("words");
        press("Keep this note");
        fx(() -> small.session.erase(small.session.workbook().entry(entry.id()).orElseThrow()));
        assertEquals(2, small.session.workbook().erased().size());
    }
}
