package app.steadyground.export.page;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How it went: the count of pages, and how often each character (code point) that no font has stands in them. */
public record Printed(int pages, SortedMap<Integer, Integer> missing) {

    public Printed {
        missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
    }
}
