package app.steadyground.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder of the simulated disk: names as they are now, names that would outlast a loss of power, and the way between. */
final class SimFolder implements SimThing {
    final Map<String, SimThing> now = new HashMap<>();
    final Map<String, SimThing> forced = new HashMap<>();
    final List<Change> unforced = new ArrayList<>();

    /** One change of names: something gone, something new, or both at once. */
    record Change(String gone, String come, SimThing thing) {
        void apply(Map<String, SimThing> names) {
            if (gone != null) {
                names.remove(gone);
            }
            if (come != null) {
                names.put(come, thing);
            }
        }
    }

    void change(String gone, String come, SimThing thing) {
        Change change = new Change(gone, come, thing);
        change.apply(now);
        unforced.add(change);
    }

    void force() {
        unforced.clear();
        forced.clear();
        forced.putAll(now);
    }

    @Override
    public SimFolder after(Loss loss) {
        Map<String, SimThing> left = new HashMap<>(forced);
        unforced.stream().filter(c -> loss.keepsName()).forEach(c -> c.apply(left));
        SimFolder folder = new SimFolder();
        left.forEach((name, thing) -> folder.now.put(loss.name(name), thing.after(loss)));
        folder.force();
        return folder;
    }
}
