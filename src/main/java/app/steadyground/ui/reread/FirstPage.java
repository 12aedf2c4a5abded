package app.steadyground.ui.reread;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Flag;
import app.steadyground.ui.pages.Session;
import java.util.List;

/** Which page a screen begins with where nobody has chosen one: what was written last, and nothing that can stir a lot up. */
final class FirstPage {
    private FirstPage() {
    }

    /** @param offered not empty. @param wanted the id of one of them, or {@code ""} */
    static Exercise of(Session session, List<Exercise> offered, String wanted) {
        return offered.stream().filter(p -> p.id().equals(wanted)).findFirst()
                .or(() -> session.workbook().entries().stream().map(e -> session.guide().page(e.exercise()).orElse(null))
                        .filter(p -> offered.contains(p) && !p.has(Flag.HEAVY) && !p.has(Flag.KEEP_OFF)).findFirst())
                .orElse(offered.getFirst());
    }
}
