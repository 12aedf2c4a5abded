package app.steadyground.ui.shell;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.FirstDrawing;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;

/** The index tabs at the left edge: one for each chapter, and the free pages at the back. Their content is made when first shown. */
final class IndexTabs {
    /** Below this height or width, in heights of a letter, the tabs are slim and carry their short titles. */
    private static final double LOW = 40;
    private static final double NARROW = 62;
    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");

    private final TabPane tabs = new TabPane();
    private final List<Chapter> chapters;

    /** @param chosen told by hand of the person or by {@link #select}: the tab's chapter, empty for the free pages */
    IndexTabs(Guide guide, Function<Optional<Chapter>, Node> content, BiConsumer<Optional<Chapter>, Boolean> chosen) {
        chapters = guide.chapters();
        tabs.setSide(Side.LEFT);
        tabs.setRotateGraphic(true);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("index-tabs");
        tabs.setAccessibleText(Texts.get("shell.chapters"));
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            tabs.getTabs().add(tab(chapter.title(), chapter.shortTitle(), "sg-chapter-" + (i + 1)));
        }
        tabs.getTabs().add(tab(Texts.get("shell.free-pages"), Texts.get("shell.free-pages"), "sg-chapter-free"));
        tabs.getSelectionModel().selectedIndexProperty().addListener((o, before, now) -> {
            Optional<Chapter> chapter = chapter(now.intValue());
            boolean first = fill(now.intValue(), content);
            chosen.accept(chapter, first);
        });
        fill(0, content);
    }

    private boolean fill(int index, Function<Optional<Chapter>, Node> content) {
        Tab tab = tabs.getTabs().get(index);
        if (tab.getContent() != null) {
            return false;
        }
        tab.setContent(content.apply(chapter(index)));
        return true;
    }

    private Optional<Chapter> chapter(int index) {
        return index < chapters.size() ? Optional.of(chapters.get(index)) : Optional.empty();
    }

    private Tab tab(String title, String shortTitle, String tint) {
        Label label = new Label(title);
        label.getStyleClass().add("index-label");
        label.textProperty().bind(Bindings.createStringBinding(
                () -> isSlim(label) ? shortTitle : title, tabs.heightProperty(), tabs.widthProperty(), label.fontProperty()));
        // The tabs stand on the left, where the header is turned by 90°: turned back inside a group, the label is upright.
        label.setRotate(90);
        Tab tab = new Tab(title, null);
        tab.setGraphic(new Group(label));
        FirstDrawing.after(() -> tab.setTooltip(new Tooltip(title)));
        tab.getStyleClass().addAll("index-tab", tint);
        return tab;
    }

    /** What finds no room even so is scrolled to, or chosen from the menu that the tabs then have at their end. */
    private boolean isSlim(Label label) {
        double letter = label.getFont().getSize();
        boolean slim = tabs.getHeight() > 0 && (tabs.getHeight() < LOW * letter || tabs.getWidth() < NARROW * letter);
        tabs.pseudoClassStateChanged(SLIM, slim);
        return slim;
    }

    /** @param chapter id, or empty for the free pages */
    void select(Optional<String> chapter) {
        int index = chapter.map(id -> chapters.stream().map(Chapter::id).toList().indexOf(id)).orElse(chapters.size());
        tabs.getSelectionModel().select(index);
    }

    /** To the tab so many further; after the last comes the first. */
    void turn(int by) {
        int all = tabs.getTabs().size();
        tabs.getSelectionModel().select(Math.floorMod(tabs.getSelectionModel().getSelectedIndex() + by, all));
    }

    Node node() {
        return tabs;
    }
}
