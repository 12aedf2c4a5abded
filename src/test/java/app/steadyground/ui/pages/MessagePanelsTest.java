package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Sitting;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.MessageRule;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What the guide says to certain answers, on the page itself. */
class MessagePanelsTest extends SeeingTest {
    private static final String PAGE = "the-hard-conversation";
    private static final MessageRule RULE = SmallSession.GUIDE.messages().stream()
            .filter(m -> m.pages().contains(PAGE)).findFirst().orElseThrow();

    private final List<Place> went = new ArrayList<>();
    private final SmallSession small = ask(SmallSession::new);

    private EntryEditor editor(String id) {
        Exercise page = SmallSession.page(id);
        Sitting sitting = small.session.begin(page);
        EntryEditor editor = ask(() -> new EntryEditor(small.session, page, sitting, sitting.beginning(), went::add, () -> { }, () -> { }));
        open((Parent) editor.node());
        return editor;
    }

    @Test
    void comesAndGoesWithTheAnswer() {
        editor(PAGE);
        assertFalse(shows(RULE.copy()));
        press("No");
        assertTrue(shows(RULE.copy()));
        press("Yes");
        assertFalse(shows(RULE.copy()));
    }

    @Test
    void standsBeneathTheQuestionThatBringsItUp() {
        editor(PAGE);
        press("No");
        List<String> fields = RULE.when().fields(PAGE).toList();
        String prompt = SmallSession.page(PAGE).field(fields.getLast()).map(Field::prompt).orElseThrow();
        Node block = ask(() -> panel().getParent().getParent());
        assertTrue(ask(() -> block.lookupAll(".sg-prompt").stream()
                .anyMatch(n -> ((Label) n).getText().equals(prompt))));
    }

    @Test
    void itsLinksLeadToTheirPages() {
        editor(PAGE);
        press("No");
        RULE.links().forEach(l -> press(SmallSession.GUIDE.withTitles(l)));
        assertEquals(RULE.links().stream().map(l -> ReadingView.place(SmallSession.GUIDE, l)).toList(), went);
    }

    @Test
    void aMessageBroughtUpByAnEntryOfAnotherPageStandsAboveTheQuestions() {
        String words = "While the harm goes on, forgiving can wait.";
        editor("letter-of-release");
        assertFalse(shows(words));
        Field.SingleChoice over = (Field.SingleChoice) SmallSession.page("weighing-forgiveness").field("over").orElseThrow();
        String goesOn = over.options().stream().filter(o -> Pseudo.NOW.same(o, "No, it is still going on")).findFirst().orElseThrow();
        ask(() -> small.write("weighing-forgiveness", "2026-11-20", "over", new Content.Choice(goesOn, over.options())));
        editor("letter-of-release");
        assertTrue(shows(words));
        assertFalse(ask(() -> isWithin(panel(), "field-block")));
        press("Safety comes first");
        assertEquals(List.of(new Place.Page("safety-check")), went);
    }

    private static boolean isWithin(Node node, String style) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private Node panel() {
        return find(".sg-notice");
    }
}
