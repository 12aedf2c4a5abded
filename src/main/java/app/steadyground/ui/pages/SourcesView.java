package app.steadyground.ui.pages;

import app.steadyground.guide.Guide;
import app.steadyground.guide.Reference;
import app.steadyground.guide.Term;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Paragraph;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The glossary and the references, on a page of their own. */
public final class SourcesView {
    private SourcesView() {
    }

    public static Node of(Guide guide) {
        VBox column = new VBox(Column.text(Texts.get("sources.title"), "sg-title"),
                Column.text(Texts.get("sources.words"), "sg-heading"));
        guide.glossary().forEach(t -> column.getChildren().add(term(t)));
        column.getChildren().add(Column.text(Texts.get("sources.references"), "sg-heading"));
        column.getChildren().add(Column.text(guide.sourcesNote(), "lead"));
        guide.references().forEach(r -> column.getChildren().add(reference(guide, r)));
        return Column.scroll(column);
    }

    private static Node term(Term term) {
        return flow(text(term.term() + "  ", "sg-strong"), text(term.meaning(), "reading-text"));
    }

    private static Node reference(Guide guide, Reference r) {
        TextFlow flow = flow(text(r.author() + (r.year().isEmpty() ? ". " : " (" + r.year() + "). "), "reading-text"),
                text(r.title() + ". ", "sg-emphasis"));
        if (!r.published().isEmpty()) {
            flow.getChildren().add(text(r.published() + ". ", "reading-text"));
        }
        if (!r.usedFor().isEmpty()) {
            flow.getChildren().add(text(Texts.get("sources.used-for", r.usedFor()), "sg-muted"));
        }
        return flow;
    }

    private static TextFlow flow(Text... texts) {
        TextFlow flow = new Paragraph(texts);
        flow.getStyleClass().add("sg-reading");
        return flow;
    }

    private static Text text(String text, String style) {
        Text node = new Text(text);
        node.getStyleClass().addAll("reading-text", style);
        return node;
    }
}
