package app.steadyground.ui;

import com.sun.glass.ui.Accessible;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

/** Listens in place of the system's bridge to screen readers: what of a control changed, as the system is told. JavaFX thread. */
public final class Notices extends Accessible {
    private final List<AccessibleAttribute> told = new ArrayList<>();

    private Notices() {
    }

    public static Notices of(Node node) {
        Notices notices = new Notices();
        try {
            Field bridge = Node.class.getDeclaredField("accessible");
            bridge.setAccessible(true);
            bridge.set(node, notices);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return notices;
    }

    /** What was told since this was asked last. */
    public List<AccessibleAttribute> told() {
        List<AccessibleAttribute> all = List.copyOf(told);
        told.clear();
        return all;
    }

    @Override
    public void sendNotification(AccessibleAttribute changed) {
        told.add(changed);
    }

    @Override
    protected long getNativeAccessible() {
        return 0;
    }
}
