package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.guide.Texts;
import app.steadyground.reread.OpenEnds;
import java.util.List;
import java.util.function.Function;

/** What is still to be done or to come, in one list. */
final class OpenEndsView {

    private final Days days;
    private final Function<Entry, String> titles;

    OpenEndsView(Days days, Function<Entry, String> titles) {
        this.days = days;
        this.titles = titles;
    }

    View of(List<OpenEnds.End> ends) {
        return new View(Texts.get("ends.title"), ends.stream().map(OpenEnds.End::entry).distinct().toList(), view -> {
            group(view, "ends.steps", ends, OpenEnds.Step.class);
            group(view, "ends.planned", ends, OpenEnds.Planned.class);
            group(view, "ends.agreements", ends, OpenEnds.Agreement.class);
        });
    }

    private void group(View view, String heading, List<OpenEnds.End> ends, Class<? extends OpenEnds.End> kind) {
        List<? extends OpenEnds.End> all = ends.stream().filter(kind::isInstance).toList();
        if (!all.isEmpty()) {
            view.add(new Block.Heading(2, Texts.get(heading), Tints.ACCENT, true, null));
            all.forEach(end -> add(view, end));
        }
    }

    private void add(View view, OpenEnds.End end) {
        String title = titles.apply(end.entry());
        Place place = new Place(end.entry().date(), title, end.words());
        Block.Flowing from = Block.Paragraph.of(Texts.get("ends.from", title, days.brief(end.entry().date())), Look.SMALL);
        switch (end) {
            case OpenEnds.Step step -> {
                String due = days.brief(step.due());
                view.tell(place, List.of(step.words(), due), kept(new Block.Steps(List.of(new Block.Step(false, step.words(), due))), from));
            }
            case OpenEnds.Planned planned -> {
                String day = days.inFull(planned.day());
                view.tell(place, List.of(day), kept(Block.Paragraph.of(day, Look.ANSWER), Block.Paragraph.of(planned.words(), Look.LABEL), from));
            }
            case OpenEnds.Agreement agreement -> view.tell(place, List.of(agreement.words()),
                    kept(Block.Paragraph.of(agreement.words(), Look.ANSWER), from));
        }
    }

    private static List<Block> kept(Block.Flowing... blocks) {
        return List.of(new Block.Group(List.of(blocks)));
    }
}
