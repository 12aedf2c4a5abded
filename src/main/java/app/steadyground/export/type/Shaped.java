package app.steadyground.export.type;

import java.util.List;

/** A shaped text: its runs from left to right, and its width in thousandths of an em. */
record Shaped(List<Run> runs, float advance) {

    Shaped(List<Run> runs) {
        this(List.copyOf(runs), (float) runs.stream().mapToDouble(Run::advance).sum());
    }
}
