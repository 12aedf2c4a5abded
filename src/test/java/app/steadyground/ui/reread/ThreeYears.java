package app.steadyground.ui.reread;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Revision;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.ui.SmallSession;
import java.util.ArrayList;
import java.util.List;

/** An invented workbook of three years, in memory. */
final class ThreeYears {
    private ThreeYears() {
    }

    static SmallSession of(int entries) {
        WorkbookInfo info = new WorkbookInfo(SmallSession.WORKBOOK, 1, 1,
                GuideRef.of(SmallSession.GUIDE), SmallSession.CLOCK.instant());
        List<Revision> revisions = new ArrayList<>();
        new Sample(SmallSession.GUIDE, info, entries, 5).forEachRemaining(revisions::addAll);
        return new SmallSession(revisions, List.of());
    }
}
