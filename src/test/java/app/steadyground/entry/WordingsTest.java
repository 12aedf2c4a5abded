package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.steadyground.cli.sample.Sample;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import app.steadyground.guide.MessageRule;
import app.steadyground.storage.GuideFiles;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.PseudoGuide;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two workbooks that say the same in two languages look the same to whatever compares entries. */
class WordingsTest {
    private static final Guide ENGLISH = GuideFiles.bundled();
    private static Guide both;
    private static List<Entry> inEnglish;
    private static List<Entry> inOther;

    @BeforeAll
    static void twice(@TempDir Path temp) throws Exception {
        Path trust = Path.of(System.getProperty("project.basedir", ".")).resolve("assets").resolve("guide").resolve("trust");
        Guide other = GuideFiles.read(PseudoGuide.write(trust, temp.resolve("guide"), Pseudo.LONGER::of, "fr")).guide().orElseThrow();
        both = ENGLISH.beside(List.of(other));
        inEnglish = sample(ENGLISH);
        inOther = new Wordings(other.beside(List.of(ENGLISH))).of(inEnglish);
    }

    private static List<Entry> sample(Guide guide) {
        WorkbookInfo info = new WorkbookInfo("w", 1, 1, GuideRef.of(guide), Instant.EPOCH);
        List<Entry> entries = new ArrayList<>();
        new Sample(guide, info, 300, 5).forEachRemaining(revisions -> entries.add(Merge.of(revisions)));
        return entries;
    }

    @Test
    void whatWasChosenInOneIsUnderstoodInTheOther() {
        int compared = 0;
        for (int i = 0; i < inEnglish.size(); i++) {
            Entry english = inEnglish.get(i);
            Entry understood = new Wordings(both).of(inOther.get(i));
            assertEquals(english.exercise(), understood.exercise());
            for (Field field : ENGLISH.page(english.exercise()).orElseThrow().fields()) {
                Answer answer = english.answers().get(field.id());
                if (answer != null && !field.words().isEmpty()) {
                    assertEquals(answer.content(), understood.answers().get(field.id()).content(), field.prompt());
                    assertNotEquals(answer.content(), inOther.get(i).answers().get(field.id()).content());
                    compared++;
                }
            }
        }
        assertNotEquals(0, compared);
    }

    @Test
    void theEntryItselfStaysAsItWasWritten() {
        Entry written = inOther.getFirst();
        Entry understood = new Wordings(both).of(written);
        assertEquals(written.answers().values().stream().map(Answer::asked).toList(), understood.answers().values().stream().map(Answer::asked).toList());
        assertSame(inEnglish.getFirst(), new Wordings(both).of(inEnglish.getFirst()), "nothing to do");
        assertSame(written, new Wordings(ENGLISH).of(written), "no other language is known");
    }

    @Test
    void theSameMessagesSpeak() {
        int spoken = 0;
        for (int i = 0; i < inEnglish.size(); i++) {
            List<String> english = ids(new Messages(ENGLISH), inEnglish.get(i), inEnglish.subList(0, i));
            assertEquals(english, ids(new Messages(both), inOther.get(i), inOther.subList(0, i)));
            spoken += english.size();
        }
        assertFalse(spoken == 0, "the sample has none that speaks");
    }

    private static List<String> ids(Messages rules, Entry entry, List<Entry> before) {
        return rules.speaking(Moment.of(entry), before).stream().map(MessageRule::id).toList();
    }
}
