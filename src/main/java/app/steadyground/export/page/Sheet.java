package app.steadyground.export.page;

import java.util.ArrayList;
import java.util.List;

/** One page while it fills. Marks keep the order in which they came, which is the order of reading. */
final class Sheet {

    /** A mark and where the origin of its unit stands; points from the page's top left corner. */
    record Placed(Mark mark, float x, float y) {
    }

    private final Frame frame;
    private final List<Mark.Panel> panels = new ArrayList<>();
    private final List<Placed> marks = new ArrayList<>();

    Sheet(Frame frame) {
        this.frame = frame;
    }

    void place(Unit unit, float x, float y) {
        place(unit.marks(), x, y);
    }

    void place(List<Mark> unitMarks, float x, float y) {
        for (Mark mark : unitMarks) {
            if (mark instanceof Mark.Panel panel) {
                addPanel(panel.moved(x, y));
            } else {
                marks.add(new Placed(mark, x, y));
            }
        }
    }

    private void addPanel(Mark.Panel panel) {
        for (int i = panels.size() - 1; i >= 0; i--) {
            if (panels.get(i).goesOnIn(panel)) {
                panels.set(i, panels.get(i).joined(panel));
                return;
            }
        }
        panels.add(panel);
    }

    Frame frame() {
        return frame;
    }

    /** The boxes beneath the marks. */
    List<Mark.Panel> panels() {
        return panels;
    }

    List<Placed> marks() {
        return marks;
    }
}
