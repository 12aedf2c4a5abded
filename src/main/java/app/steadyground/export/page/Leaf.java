package app.steadyground.export.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A finished page: the numbers of its objects in the file, and what will stand around its text once all pages are
 * counted. {@code around}: reserved for that. {@code key}: its row in the list of tags by page.
 */
record Leaf(int page, Frame frame, int text, int around, int key, PageTrace trace, List<Integer> annotations) {

    Leaf(int page, Frame frame, int text, int around, int key, PageTrace trace) {
        this(page, frame, text, around, key, trace, new ArrayList<>(0));
    }
}
