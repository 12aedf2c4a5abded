package app.steadyground.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changed copies of lists. */
final class Lists {
    private Lists() {
    }

    static <T> List<T> with(List<T> list, int at, T added) {
        List<T> copy = new ArrayList<>(list);
        copy.add(at, added);
        return copy;
    }

    static <T> List<T> without(List<T> list, Predicate<T> gone) {
        return list.stream().filter(gone.negate()).toList();
    }

    static <T> List<T> replace(List<T> list, Predicate<T> which, UnaryOperator<T> by) {
        return list.stream().map(t -> which.test(t) ? by.apply(t) : t).toList();
    }

    /** Takes what stands at {@code from} to {@code to}, counted without it; the same list if there is no such place. */
    static <T> List<T> move(List<T> list, int from, int to) {
        if (from < 0 || to < 0 || to >= list.size() || from == to) {
            return list;
        }
        List<T> copy = new ArrayList<>(list);
        copy.add(to, copy.remove(from));
        return copy;
    }

    static <T> int indexOf(List<T> list, Predicate<T> which) {
        for (int i = 0; i < list.size(); i++) {
            if (which.test(list.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
