package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Key;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The line of buttons above the pages. In a narrow window those at its start fold into a menu; those at its end always stay. */
final class Toolbar {
    static final Place SAFETY = new Place.Page("safety-check");
    static final Place STEADY = new Place.Page("steadying-kit");

    private final Host host;
    private final Consumer<Place> go;
    private final Consumer<Place> goBack;
    private final Button back = new Button();
    private final MenuItem backInMenu = new MenuItem();
    private final FoldingBar node;
    private final BarKeys keys;
    private Optional<Place> wayBack = Optional.empty();

    /** @param goBack leads to where the person was, as it was left */
    Toolbar(Host host, Consumer<Place> go, Consumer<Place> goBack) {
        this.host = host;
        this.go = go;
        this.goBack = goBack;
        back.setMinWidth(Region.USE_PREF_SIZE);
        BarStart start = new BarStart(List.of(workbookMenu(), back, menu("look.menu", lookBack()),
                button("toolbar.search", new Place.Search()), button("toolbar.export", new Place.Export(false))), everything(), back);
        Button safety = button("toolbar.safety", SAFETY);
        Button steady = button("toolbar.steady", STEADY);
        HBox end = new HBox(safety, steady, lookMenu(), Buttons.sign(Icons.COVER, Texts.get("toolbar.cover", Key.COVER.press()), host::cover));
        end.getStyleClass().add("shell-bar-end");
        node = new FoldingBar(start, end, List.of(safety, steady));
        node.getStyleClass().add("shell-bar");
        keys = new BarKeys(node);
        offerBack(Optional.empty(), "");
    }

    Node node() {
        return node;
    }

    /** Shows the way back to where the person was before going aside; empty hides it. */
    void offerBack(Optional<Place> place, String title) {
        wayBack = place;
        back.setManaged(place.isPresent());
        back.setVisible(place.isPresent());
        backInMenu.setVisible(place.isPresent());
        place.ifPresent(p -> {
            back.setText(Texts.get("toolbar.back", title));
            back.setOnAction(e -> goBack.accept(p));
            backInMenu.setText(back.getText());
            backInMenu.setOnAction(back.getOnAction());
        });
    }

    /** As a person goes from one place to another. @param title of a place */
    void offerBack(Place from, Place to, Function<Place, String> title) {
        if (from instanceof Place.Over && !(to instanceof Place.NewEntry)) {
            offerBack(Optional.of(from), title.apply(from));
        } else if (isAside(to) && !to.equals(from) && (!isAside(from) || !offersBack())) {
            offerBack(Optional.of(from), title.apply(from));
        } else if (!isAside(to) && !(wayBack.filter(Place.Over.class::isInstance).isPresent() && isSame(from, to))) {
            offerBack(Optional.empty(), "");
        }
    }

    /** Whoever begins to change an entry, or is done with that, is still at the one that was found. */
    private static boolean isSame(Place from, Place to) {
        return from instanceof Place.Written was && to instanceof Place.Written is && was.item().equals(is.item());
    }

    static boolean isAside(Place place) {
        return place.equals(SAFETY) || place.equals(STEADY);
    }

    void goBack() {
        back.fire();
    }

    boolean offersBack() {
        return wayBack.isPresent();
    }

    Optional<Place> wayBack() {
        return wayBack;
    }

    private Button button(String key, Place place) {
        Button button = new Button(Texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> go.accept(place));
        return button;
    }

    private MenuButton workbookMenu() {
        Menu recent = new Menu(Texts.get("toolbar.recent"));
        MenuButton menu = menu("toolbar.workbook", workbook(recent));
        menu.setOnShowing(e -> fill(recent));
        return menu;
    }

    /** All that stands side by side where there is room. */
    private MenuButton everything() {
        Menu recent = new Menu(Texts.get("toolbar.recent"));
        Menu workbook = new Menu(Texts.get("toolbar.workbook"), null, workbook(recent));
        Menu look = new Menu(Texts.get("look.menu"), null, lookBack());
        MenuButton menu = menu("toolbar.menu", workbook, look, item("toolbar.search", () -> go.accept(new Place.Search())),
                item("toolbar.export", () -> go.accept(new Place.Export(false))), backInMenu);
        backInMenu.setMnemonicParsing(false);
        menu.setAccessibleText(menu.getText());
        menu.setTooltip(new Tooltip(menu.getText()));
        menu.setText("");
        menu.setGraphic(Icons.MENU.draw());
        menu.getStyleClass().add("bar-menu");
        menu.setOnShowing(e -> fill(recent));
        return menu;
    }

    private MenuItem[] workbook(Menu recent) {
        recent.setDisable(true);
        return new MenuItem[] {item("toolbar.new", host::newWorkbook), item("toolbar.open", host::openWorkbook), recent,
                new SeparatorMenuItem(), item("toolbar.release", () -> go.accept(new Place.Release())),
                new SeparatorMenuItem(), item("toolbar.export", () -> go.accept(new Place.Export(false))),
                item("toolbar.print", () -> go.accept(new Place.Export(true))),
                item("toolbar.share", () -> go.accept(new Place.Share())),
                item("toolbar.import", () -> go.accept(new Place.Import())),
                new SeparatorMenuItem(), item("toolbar.backups", () -> go.accept(new Place.Backups())),
                item("toolbar.copy", () -> go.accept(new Place.Copy())),
                item("toolbar.ledger", () -> go.accept(new Place.Ledger())),
                item("toolbar.lock", () -> go.accept(new Place.Lock())),
                item("toolbar.lock-now", host::lock),
                item("toolbar.private", () -> go.accept(new Place.WhatIsPrivate())),
                new SeparatorMenuItem(), item("toolbar.trash", () -> go.accept(new Place.Trash())),
                item("toolbar.sources", () -> go.accept(new Place.Sources())),
                item("toolbar.keys", () -> go.accept(new Place.Keys())),
                item("toolbar.about", () -> go.accept(new Place.About()))};
    }

    private void fill(Menu recent) {
        host.recent(found -> {
            recent.getItems().setAll(found.stream().map(this::recent).toList());
            recent.setDisable(found.isEmpty());
        });
    }

    private MenuItem[] lookBack() {
        return new MenuItem[] {item("look.start", () -> go.accept(new Place.Start())), new SeparatorMenuItem(),
                item("look.past", () -> go.accept(new Place.PastEntries(""))), item("look.near", () -> go.accept(new Place.Near())),
                item("look.ends", () -> go.accept(new Place.OpenEnds())), item("look.then", () -> go.accept(new Place.ThenAndNow("", ""))),
                item("look.trends", () -> go.accept(new Place.Trends("")))};
    }

    private MenuItem recent(Path workbook) {
        MenuItem item = new MenuItem(workbook.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> host.open(workbook));
        return item;
    }

    private MenuButton lookMenu() {
        MenuButton menu = menu("toolbar.look");
        ToggleGroup modes = new ToggleGroup();
        menu.getItems().addAll(mode("toolbar.system", Look.Mode.SYSTEM, modes, menu), mode("toolbar.day", Look.Mode.DAY, modes, menu),
                mode("toolbar.night", Look.Mode.NIGHT, modes, menu), new SeparatorMenuItem(),
                item("toolbar.larger", () -> look(host.look().larger())),
                item("toolbar.smaller", () -> look(host.look().smaller())),
                item("toolbar.normal", () -> look(host.look().normal())),
                new SeparatorMenuItem(), item("toolbar.settings", () -> go.accept(new Place.Settings())));
        return menu;
    }

    private RadioMenuItem mode(String key, Look.Mode mode, ToggleGroup modes, MenuButton in) {
        RadioMenuItem item = new RadioMenuItem(Texts.get(key));
        item.setToggleGroup(modes);
        host.looks().when(in.sceneProperty().isNotNull()).subscribe(look -> item.setSelected(look.mode() == mode));
        item.setSelected(host.look().mode() == mode);
        item.setOnAction(e -> look(host.look().with(mode)));
        return item;
    }

    /** Whoever writes goes on writing. */
    private void look(Look look) {
        host.setLook(look);
        keys.back();
    }

    private static MenuButton menu(String key, MenuItem... items) {
        MenuButton menu = new MenuButton(Texts.get(key), null, items);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.get(key));
        item.setOnAction(e -> action.run());
        return item;
    }
}
