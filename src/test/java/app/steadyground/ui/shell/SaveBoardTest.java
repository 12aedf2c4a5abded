package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Header;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.guide.Texts;
import app.steadyground.storage.SaveState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SaveBoardTest {
    private static final String SAVING = Texts.get("save.saving");
    private final SaveBoard board = new SaveBoard(Rooms.CLOCK);
    private final Revision one = revision("11111111-9d4b-4c6a-8f3e-2b7a1d9e0c11", 1);
    private final Revision other = revision("22222222-9d4b-4c6a-8f3e-2b7a1d9e0c11", 1);

    private static Revision revision(String item, int n) {
        Stamp stamp = new Stamp(n, "1f2e3d4c");
        Header header = new Header(Rooms.WORKBOOK, Header.ENTRY, item, new GuideRef("trust", "1.0.0"), "doubt-on-paper",
                LocalDate.of(2026, 11, 20), stamp, Rooms.CLOCK.instant(), "Europe/Berlin");
        return new Revision(header, stamp, Map.of(), Rooms.CLOCK.instant(), false, Map.of(), 1, 1, Map.of());
    }

    private static boolean saysSaved(String words) {
        return words.startsWith("Saved");
    }

    @Test
    void savedIsNotSaidWhileAnotherEntryWaits() {
        board.hear(new SaveState.Saving(one));
        assertEquals(SAVING, board.words(List.of(one, other)));
        board.hear(new SaveState.Saved(one));
        assertEquals(SAVING, board.words(List.of(other)));
        board.hear(new SaveState.Saved(other));
        assertTrue(saysSaved(board.words(List.of())));
    }

    @Test
    void aFailureStaysInSightWhileOthersAreSavedAndItIsTriedAgain() {
        board.hear(new SaveState.NotSavedYet(one, NotSaved.Reason.DISK_FULL, true));
        String failed = board.words(List.of(one));
        assertTrue(failed.contains("the disk is full"), failed);
        board.hear(new SaveState.Saving(other));
        board.hear(new SaveState.Saved(other));
        board.hear(new SaveState.Saving(one));
        assertEquals(failed, board.words(List.of(one)));
        assertTrue(board.isWorrying());
        board.hear(new SaveState.Saved(one.renumbered(3)));
        assertTrue(saysSaved(board.words(List.of())));
        assertFalse(board.isWorrying());
    }

    @Test
    void aRescueCopyIsPromisedOnlyWhereEachEntryHasOne() {
        board.hear(new SaveState.NotSavedYet(one, NotSaved.Reason.DISK_FULL, true));
        assertTrue(board.words(List.of(one)).contains("rescue copy"));
        board.hear(new SaveState.NotSavedYet(other, NotSaved.Reason.DISK_FULL, false));
        assertFalse(board.words(List.of(one, other)).contains("rescue copy"));
    }
}
