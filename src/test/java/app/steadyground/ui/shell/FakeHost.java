package app.steadyground.ui.shell;

import app.steadyground.ui.pages.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** A program around the window that only notes what is wished of it. */
public class FakeHost implements Host {
    public final List<Place> went = new ArrayList<>();
    public final List<String> wishes = new ArrayList<>();
    public List<Path> recent = List.of();
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(new Look(Look.Mode.DAY, 100));

    @Override
    public void newWorkbook() {
        wishes.add("new");
    }

    @Override
    public void openWorkbook() {
        wishes.add("open");
    }

    @Override
    public void open(Path workbook) {
        wishes.add("open " + workbook);
    }

    @Override
    public void recent(Consumer<List<Path>> found) {
        found.accept(recent);
    }

    @Override
    public void quit() {
        wishes.add("quit");
    }

    @Override
    public void lock() {
        wishes.add("lock");
    }

    @Override
    public void cover() {
        wishes.add("cover");
    }

    @Override
    public ObservableValue<Look> looks() {
        return look;
    }

    @Override
    public void setLook(Look to) {
        look.set(to);
    }

    @Override
    public void wentTo(Place place) {
        went.add(place);
    }
}
