package app.steadyground.storage;

import java.util.List;
import java.util.Set;

/** The codes of the guide's points, to hold the codes that stand elsewhere against. */
final class GuidePoints {

    private final Set<String> known;

    GuidePoints(Set<String> known) {
        this.known = known;
    }

    /** Reads a node's points, which may be left out. */
    List<String> of(GuideNode node) {
        List<String> codes = node.optionalTexts("points");
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (!code.isEmpty() && !known.contains(code)) {
                node.fault("points[" + i + "]", "The guide lists no point “" + code + "”.");
            }
        }
        return codes;
    }
}
