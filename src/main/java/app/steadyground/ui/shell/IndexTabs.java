package app.steadyground.ui.shell;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The index tabs at the left edge: one for each chapter, and the free pages at the back. Their content is made when first shown. */
final class IndexTabs {
    /** Below this height or width, in heights of a letter, the tabs are slim and carry their short titles. */
    private static final double LOW = 40;
    private static final double NARROW = 62;

    private final List<Chapter> chapters;
    private final List<Optional<Node>> contents = new ArrayList<>();
    private final Function<Optional<Chapter>, Node> content;
    private final BiConsumer<Optional<Chapter>, Boolean> chosen;
    private final List<IndexTab> tabs = new ArrayList<>();
    private final IndexStrip strip;
    private final StackPane open = new StackPane();
    private final BorderPane node = new BorderPane(open);
    private int selected;

    /** @param chosen told by hand of the person or by {@link #select}: the tab's chapter, empty for the free pages; and whether it is its first time */
    IndexTabs(Guide guide, Function<Optional<Chapter>, Node> content, BiConsumer<Optional<Chapter>, Boolean> chosen) {
        this.chapters = guide.chapters();
        this.content = content;
        this.chosen = chosen;
        for (Chapter chapter : chapters) {
            add(chapter.title(), chapter.shortTitle(), "sg-chapter-" + (tabs.size() + 1));
        }
        add(Texts.get("shell.free-pages"), Texts.get("shell.free-pages"), "sg-chapter-free");
        strip = new IndexStrip(tabs, this::select);
        node.setLeft(strip);
        node.getStyleClass().add("index-tabs");
        InvalidationListener room = o -> strip.setSlim(isSlim());
        node.heightProperty().addListener(room);
        node.widthProperty().addListener(room);
        tabs.getFirst().fontProperty().addListener(room);
        show(0);
    }

    private void add(String title, String shortTitle, String tint) {
        int index = tabs.size();
        tabs.add(new IndexTab(title, shortTitle, tint, () -> select(index)));
        contents.add(Optional.empty());
    }

    /** What finds no room even so is scrolled to. */
    private boolean isSlim() {
        double letter = tabs.getFirst().getFont().getSize();
        return node.getHeight() > 0 && (node.getHeight() < LOW * letter || node.getWidth() < NARROW * letter);
    }

    /** @return whether its content was made only now */
    private boolean show(int index) {
        boolean first = contents.get(index).isEmpty();
        if (first) {
            Node made = content.apply(chapter(index));
            contents.set(index, Optional.of(made));
            // Whoever looks for a part of a page comes to the newest first.
            open.getChildren().addFirst(made);
        }
        // What was open before keeps its place, so that it need not be dressed again.
        IntStream.range(0, contents.size()).forEach(i -> contents.get(i).ifPresent(c -> c.setVisible(i == index)));
        selected = index;
        strip.select(index);
        return first;
    }

    private void select(int index) {
        if (index != selected) {
            boolean first = show(index);
            chosen.accept(chapter(index), first);
        }
    }

    private Optional<Chapter> chapter(int index) {
        return index < chapters.size() ? Optional.of(chapters.get(index)) : Optional.empty();
    }

    /** @param chapter id, or empty for the free pages */
    void select(Optional<String> chapter) {
        select(chapter.map(id -> chapters.stream().map(Chapter::id).toList().indexOf(id)).orElse(chapters.size()));
    }

    /** To the tab so many further; after the last comes the first. */
    void turn(int by) {
        select(Math.floorMod(selected + by, tabs.size()));
    }

    void focus() {
        strip.requestFocus();
    }

    List<IndexTab> tabs() {
        return tabs;
    }

    Node node() {
        return node;
    }
}
