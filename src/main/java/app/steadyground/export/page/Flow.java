package app.steadyground.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lays units on pages, one below the other. A page is handed on as soon as it is full. */
final class Flow {

    private final Format paper;
    private final Consumer<Sheet> closed;
    /** Units that stay together, waiting for the last one. */
    private final List<Unit> chain = new ArrayList<>();
    private Frame frame = Frame.NONE;
    private Sheet sheet;
    private float y;

    Flow(Format paper, Consumer<Sheet> closed) {
        this.paper = paper;
        this.closed = closed;
    }

    /** Ends the page, if one has begun; those after it have this frame. */
    void breakPage(Frame next) {
        breakPage();
        frame = next;
    }

    void breakPage() {
        placeChain();
        if (sheet != null) {
            closed.accept(sheet);
            sheet = null;
        }
    }

    void add(List<Unit> units) {
        for (Unit unit : units) {
            chain.add(unit);
            if (!unit.keep()) {
                placeChain();
            }
        }
    }

    private void placeChain() {
        if (sheet != null && needed() > paper.bottom() - y && neededAlone() <= paper.room()) {
            closeSheet();
        }
        for (Unit unit : chain) {
            if (sheet != null && y + unit.before() + unit.height() > paper.bottom()) {
                closeSheet();
            }
            if (sheet == null) {
                openSheet(unit.head());
            }
            place(unit);
        }
        chain.clear();
    }

    private void closeSheet() {
        closed.accept(sheet);
        sheet = null;
    }

    private void openSheet(List<Unit> head) {
        sheet = new Sheet(frame);
        y = paper.top();
        head.forEach(unit -> place(unit.untold()));
    }

    /** Whether everything that was added stands on a page. */
    boolean isSettled() {
        return chain.isEmpty();
    }

    private void place(Unit unit) {
        boolean first = y == paper.top();
        float top = y + (first ? 0 : unit.before());
        sheet.place(unit, paper.left(), top);
        y = top + unit.height();
    }

    private float needed() {
        float needed = 0;
        for (Unit unit : chain) {
            needed += unit.before() + unit.height();
        }
        return needed;
    }

    /** On a page of its own: without the space above, but with the head that comes again. */
    private float neededAlone() {
        float needed = needed();
        if (!chain.isEmpty()) {
            needed -= chain.getFirst().before();
            for (Unit head : chain.getFirst().head()) {
                needed += head.height();
            }
        }
        return needed;
    }
}
