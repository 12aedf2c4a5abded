package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Stamp;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names decide what is read, what is put into a backup and where something from a zip may be laid. */
class SafeNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/a.json", "a//b", "./a", "a/../b", "a./b", "a /b", "a\\b", "C:a", "con", "Aux.json", "lpt1.x.json",
        "a\u202eb.json", "a\nb"})
    void aPathThatLeadsElsewhereIsATrick(String path) {
        assertTrue(SafeName.isTrick(path));
    }

    @Test
    void aNameThatSomeSystemCannotHoldIsATrick() {
        assertFalse(SafeName.isTrick("a".repeat(200)));
        assertTrue(SafeName.isTrick("a".repeat(201)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"workbook.json", "README.txt", ".gitattributes", "entries/a.json", "keys/a.json"})
    void whatAWorkbookIsMadeOfIsKept(String path) {
        assertTrue(SafeName.isOfWorkbook(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries", "entries/", "entries/a.txt", "entries/more/a.json", "entries/.a.json", "entries/con.json",
        "other/a.json", "keys/a.bin", "a.json"})
    void nothingElseIs(String path) {
        assertFalse(SafeName.isOfWorkbook(path));
    }

    @Test
    void onlyItsOwnTwoFoldersAreAWorkbooks() {
        assertTrue(SafeName.isFolderOfWorkbook("entries/"));
        assertTrue(SafeName.isFolderOfWorkbook("keys/"));
        assertFalse(SafeName.isFolderOfWorkbook("other/"));
    }

    @Test
    void aRevisionIsNamedByItemAndStamp() {
        RevisionName own = new RevisionName(Samples.ITEM, new Stamp(12, "1f2e3d4c"));
        assertEquals(Optional.of(own), RevisionName.parse(own.toString()));
        assertTrue(RevisionName.parse(own.toString().replace(".json", ".txt")).isEmpty());
        assertTrue(RevisionName.parse(own.toString().replaceFirst("-", "_")).isEmpty(), "no id");
        assertTrue(RevisionName.parse(Samples.ITEM + ".json").isEmpty());
        assertTrue(RevisionName.parse(Samples.ITEM + "-12.json").isEmpty());
        assertTrue(RevisionName.parse("a.json").isEmpty());
    }
}
