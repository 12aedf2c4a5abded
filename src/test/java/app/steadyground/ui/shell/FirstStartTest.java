package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.QuietDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstStartTest extends SeeingTest {
    private static final Path SUGGESTED = Path.of("documents", "My workbook").toAbsolutePath();

    private final List<Path> begun = new ArrayList<>();
    private Consumer<String> trouble = words -> { };
    private Optional<Path> chosen = Optional.empty();
    private FirstStart page;

    @BeforeEach
    void openPage() {
        Desk desk = new QuietDesk() {
            @Override
            public Optional<Path> askFolder(String title, Path start) {
                return chosen;
            }
        };
        page = ask(() -> new FirstStart(SUGGESTED, desk, (folder, say) -> {
            begun.add(folder);
            trouble = say;
        }));
        open(page.root());
    }

    private void name(String text) {
        fx(() -> ((TextField) find(".date-line .text-field")).setText(text));
    }

    @Test
    void theFolderSuggestedIsTakenByOnePress() {
        press("Begin");
        assertEquals(List.of(SUGGESTED), begun);
    }

    @Test
    void whatIsAboutToBePressedStaysWhereItIs() {
        Bounds before = ask(() -> find(".date-line").localToScene(find(".date-line").getLayoutBounds()));
        robot.clickOn(button("Begin"));
        settle();
        fx(() -> trouble.accept("There is no room on this disk."));
        Bounds after = ask(() -> find(".date-line").localToScene(find(".date-line").getLayoutBounds()));
        assertTrue(shows("There is no room on this disk."));
        assertEquals(before, after);
    }

    @Test
    void pressedTwiceItBeginsOnce() {
        press("Begin");
        press("Begin");
        assertEquals(List.of(SUGGESTED), begun);
    }

    @Test
    void afterTroubleItCanBeTriedAgain() {
        press("Begin");
        fx(() -> trouble.accept("There is something else in this folder."));
        assertTrue(shows("There is something else in this folder."));
        press("Begin");
        assertEquals(2, begun.size());
        assertFalse(shows("There is something else in this folder."));
    }

    @Test
    void whatIsTypedWithoutAWholePathLiesBesideTheSuggestion() {
        name("  Green book ");
        press("Begin");
        assertEquals(List.of(SUGGESTED.resolveSibling("Green book")), begun);
    }

    @Test
    void aTildeIsThePersonsOwnFolder() {
        name("~/Green book");
        press("Begin");
        assertEquals(List.of(Path.of(System.getProperty("user.home"), "Green book")), begun);
    }

    @Test
    void noNameIsNoFolder() {
        for (String none : List.of("", "   ")) {
            name(none);
            press("Begin");
            assertTrue(shows("This cannot be the name of a folder"));
        }
        assertEquals(List.of(), begun);
    }

    @Test
    void aFolderChosenInTheSystemsDialogIsFilledIn() {
        Path other = Path.of("other").toAbsolutePath();
        chosen = Optional.of(other);
        press("Choose…");
        press("Begin");
        assertEquals(List.of(other), begun);
    }

    @Test
    void whatElseIsOfferedHasAButton() {
        List<String> done = new ArrayList<>();
        fx(() -> page.offer("Back to “My_book”", () -> done.add("back")));
        press("Back to “My_book”");
        assertEquals(List.of("back"), done);
        assertEquals(List.of(), begun);
    }

    @Test
    void whyAFolderCannotBeOpenedComesIntoSight() {
        FirstStart low = ask(() -> new FirstStart(SUGGESTED, null, (folder, told) -> { }));
        fx(() -> showScreen(low.root(), 900, 600, false, 200));
        fx(() -> low.say("The folder is not there at the moment."));
        settle();
        Bounds said = ask(() -> find(".trouble").localToScene(find(".trouble").getLayoutBounds()));
        assertTrue(said.getMinY() >= 0 && said.getMaxY() <= 600, said.toString());
    }
}
