package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Reference;
import app.steadyground.guide.Term;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

class SourcesViewTest extends SeeingTest {

    @Test
    void everyWordAndEverySourceStandsThereWhole() {
        open(ask(() -> (Parent) SourcesView.of(SmallSession.GUIDE)));
        String all = String.join("\n", ask(this::paragraphs));
        for (Term term : SmallSession.GUIDE.glossary()) {
            assertTrue(all.contains(term.term() + "  " + term.meaning()), term.term());
        }
        for (Reference reference : SmallSession.GUIDE.references()) {
            String year = reference.year().isEmpty() ? ". " : " (" + reference.year() + "). ";
            assertTrue(all.contains(reference.author() + year + reference.title() + ". "), reference.title());
            assertTrue(all.contains(reference.published()) && all.contains(reference.usedFor()), reference.title());
        }
        assertEquals(-1, all.indexOf("null"));
    }

    private List<String> paragraphs() {
        List<String> all = new ArrayList<>();
        for (Node flow : stage().getScene().getRoot().lookupAll(".sg-reading")) {
            all.add(String.join("", ((TextFlow) flow).getChildren().stream().map(n -> ((Text) n).getText()).toList()));
        }
        return all;
    }
}
