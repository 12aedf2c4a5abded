package app.steadyground.ui.pages;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Prose;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Words;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the guide says on a page, to be read where no workbook is open. Nothing can be written on it, and nothing that was is there. */
public final class GuideLeaf {
    /** So many sections at the end of that chapter. */
    private static final int ABOUT_HELP = 3;

    private GuideLeaf() {
    }

    /** Safety comes first: what the chapter ends with, which is when to get help, and where. */
    public static ScrollPane safety(Guide guide, Runnable back) {
        Exercise page = guide.page(PageHeader.SAFETY).orElseThrow();
        VBox column = column(page, back);
        guide.chapters().stream().filter(c -> c.pages().anyMatch(page::equals)).flatMap(c -> end(c).stream())
                .map(ProseView::of).forEach(column.getChildren()::add);
        return Column.scroll(column);
    }

    private static List<Prose.Block> end(Chapter chapter) {
        List<Prose.Block> blocks = Prose.parse(chapter.preface()).blocks();
        int[] headings = IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).kind() == Prose.Kind.HEADING
                || blocks.get(i).kind() == Prose.Kind.SUBHEADING).toArray();
        return blocks.subList(headings[Math.max(0, headings.length - ABOUT_HELP)], blocks.size());
    }

    /** Steady yourself: what can be tried. */
    public static ScrollPane steady(Guide guide, Runnable back) {
        Exercise page = guide.page(PageHeader.STEADY).orElseThrow();
        VBox column = column(page, back);
        column.getChildren().add(Column.text(page.instructions(), "page-instructions"));
        page.fields().stream().filter(Field.MultiChoice.class::isInstance).map(Field.MultiChoice.class::cast)
                .flatMap(c -> c.options().stream()).map(Words::reading).forEach(column.getChildren()::add);
        return Column.scroll(column);
    }

    private static VBox column(Exercise page, Runnable back) {
        VBox column = new VBox(Buttons.quiet(Icons.LEFT, Texts.get("shell.back"), back), Words.title(page.title()),
                Column.text(page.why(), "page-why"));
        column.getStyleClass().add("reading-column");
        return column;
    }

    /** The name of the page about safety. */
    public static String safetyTitle(Guide guide) {
        return guide.page(PageHeader.SAFETY).orElseThrow().title();
    }

    /** The name of the page for steadying oneself. */
    public static String steadyTitle(Guide guide) {
        return guide.page(PageHeader.STEADY).orElseThrow().title();
    }
}
