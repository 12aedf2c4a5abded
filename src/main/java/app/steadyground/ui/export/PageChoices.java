package app.steadyground.ui.export;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** Which pages: whole chapters, or single pages of them, which are folded up at first. JavaFX thread. */
final class PageChoices {
    private final Guide guide;
    private final Map<String, CheckBox> pages = new LinkedHashMap<>();
    private final CheckBox freePages;
    private final VBox node = new VBox();
    private final Runnable changed;
    private boolean ticking;

    PageChoices(Guide guide, Runnable changed) {
        this.guide = guide;
        this.changed = changed;
        node.getStyleClass().add("choices");
        guide.chapters().forEach(this::add);
        freePages = Remembered.box(Texts.get("export.free-pages"), true, changed);
        node.getChildren().add(freePages);
        VBox single = new VBox();
        single.getStyleClass().add("choices");
        guide.chapters().stream().flatMap(Chapter::pages).forEach(page -> single.getChildren().add(pages.get(page.id())));
        TitledPane fold = new TitledPane(Texts.get("export.single-pages"), single);
        fold.setExpanded(false);
        fold.setAnimated(false);
        node.getChildren().add(fold);
    }

    Node node() {
        return node;
    }

    private void add(Chapter chapter) {
        CheckBox whole = Remembered.box(chapter.title(), true, () -> { });
        for (Exercise page : chapter.pages().toList()) {
            pages.put(page.id(), Remembered.box(page.title(), true, () -> {
                if (!ticking) {
                    show(chapter, whole);
                    changed.run();
                }
            }));
        }
        whole.setOnAction(e -> tick(chapter, whole.isSelected()));
        node.getChildren().add(whole);
    }

    private void tick(Chapter chapter, boolean now) {
        ticking = true;
        chapter.pages().forEach(page -> pages.get(page.id()).setSelected(now));
        ticking = false;
        changed.run();
    }

    /** A chapter of which some pages are wanted is neither ticked nor empty. */
    private void show(Chapter chapter, CheckBox whole) {
        long wanted = chapter.pages().filter(page -> pages.get(page.id()).isSelected()).count();
        whole.setIndeterminate(wanted > 0 && wanted < chapter.pages().count());
        whole.setSelected(wanted == chapter.pages().count());
    }

    /** Ids of pages; empty for all. */
    Set<String> wanted() {
        Set<String> wanted = new HashSet<>();
        pages.forEach((id, box) -> {
            if (box.isSelected()) {
                wanted.add(id);
            }
        });
        if (freePages.isSelected()) {
            wanted.add(Exercise.FREE_PAGE);
        }
        // An empty set would mean all pages; a name no page has means none.
        return wanted.size() == guide.pages().count() ? Set.of() : wanted.isEmpty() ? Set.of("-") : wanted;
    }
}
