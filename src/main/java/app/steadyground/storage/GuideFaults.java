package app.steadyground.storage;

import app.steadyground.guide.GuideFault;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a guide, each thing once, in the order in which it was found. */
final class GuideFaults {

    private final Set<GuideFault> found = new LinkedHashSet<>();

    void add(String file, String place, String sentence) {
        found.add(new GuideFault(file, place, sentence));
    }

    List<GuideFault> list() {
        return List.copyOf(found);
    }
}
