package app.steadyground.export.page;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How it went: what stands where, and how often each character (code point) that no font has stands in the pages. */
public record Printed(List<PageTrace> traces, SortedMap<Integer, Integer> missing) {

    public Printed {
        missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
    }

    public int pages() {
        return traces.size();
    }
}
