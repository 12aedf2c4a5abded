package app.steadyground.ui.pages;

import app.steadyground.guide.Glossary;
import app.steadyground.guide.Term;
import app.steadyground.ui.parts.Paragraph;
import app.steadyground.ui.parts.Pop;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The paragraphs of one reading; a word of the glossary opens its meaning where it first comes up. */
final class GlossaryText {
    private final Glossary glossary;
    private final Set<Term> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    GlossaryText(Glossary glossary) {
        this.glossary = glossary;
    }

    TextFlow paragraph(String paragraph) {
        TextFlow flow = new Paragraph();
        flow.getStyleClass().add("sg-reading");
        int from = 0;
        for (Glossary.Stretch hit : glossary.find(paragraph)) {
            if (!shown.add(hit.term())) {
                continue;
            }
            add(flow, paragraph.substring(from, hit.start()));
            flow.getChildren().add(word(paragraph.substring(hit.start(), hit.end()), hit.term()));
            from = hit.end();
        }
        add(flow, paragraph.substring(from));
        return flow;
    }

    private static Hyperlink word(String shown, Term term) {
        Hyperlink word = new Hyperlink(shown);
        word.getStyleClass().add("glossary-word");
        word.setAccessibleHelp(term.meaning());
        word.setOnAction(e -> {
            word.setVisited(false);
            VBox meaning = new VBox(Column.text(term.term(), "sg-subheading"), Column.text(term.meaning()));
            meaning.getStyleClass().add("meaning");
            Pop.show(word, meaning);
        });
        return word;
    }

    private static void add(TextFlow flow, String text) {
        if (!text.isEmpty()) {
            Text part = new Text(text);
            part.getStyleClass().add("reading-text");
            flow.getChildren().add(part);
        }
    }
}
