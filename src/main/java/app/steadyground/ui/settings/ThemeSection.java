package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Segments;
import app.steadyground.ui.shell.Host;
import app.steadyground.ui.shell.Look;
import java.util.List;
import javafx.scene.Node;

/** Whether the window looks as by day or as by night. */
public final class ThemeSection implements Section {
    private final Host host;

    public ThemeSection(Host host) {
        this.host = host;
    }

    @Override
    public String heading() {
        return Texts.get("settings.theme");
    }

    @Override
    public Node node() {
        Segments<Look.Mode> modes = new Segments<>(heading(), List.of(Look.Mode.values()), ThemeSection::name,
                mode -> host.setLook(host.look().with(mode)));
        host.looks().when(modes.sceneProperty().isNotNull()).subscribe(look -> modes.show(look.mode()));
        modes.show(host.look().mode());
        return modes;
    }

    private static String name(Look.Mode mode) {
        return Texts.get(switch (mode) {
            case SYSTEM -> "toolbar.system";
            case DAY -> "toolbar.day";
            case NIGHT -> "toolbar.night";
        });
    }
}
