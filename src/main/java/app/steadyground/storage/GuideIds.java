package app.steadyground.storage;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of one kind that were met so far. */
final class GuideIds {

    /** Ids become names of files and stand in entries for ever, so they are kept simple. */
    private static final Pattern GOOD = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    private final Set<String> taken = new HashSet<>();

    /** Begins with ids that nothing in the files may have. */
    GuideIds(String... reserved) {
        taken.addAll(Set.of(reserved));
    }

    /** Reads a node's id; one that is malformed or was met before is a fault. */
    String claim(GuideNode node) {
        String id = node.text("id");
        claim(id, node, "id");
        return id;
    }

    /** Takes an id that was read at {@code member}; tells whether it is a good and new one. An empty one is not. */
    boolean claim(String id, GuideNode node, String member) {
        if (id.isEmpty()) {
            return false;
        }
        if (!GOOD.matcher(id).matches()) {
            node.fault(member, "An id is made of small letters, digits and single hyphens; “" + id + "” is not.");
            return false;
        }
        if (!taken.add(id)) {
            node.fault(member, "The id “" + id + "” is taken already.");
            return false;
        }
        return true;
    }

    /** Notes a fault unless something has the id; an empty one was a fault already. */
    void require(String id, GuideNode node, String member) {
        if (!id.isEmpty() && !taken.contains(id)) {
            node.fault(member, "Nothing in this guide has the id “" + id + "”.");
        }
    }
}
