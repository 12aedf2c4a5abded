package app.steadyground.reread;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Prose;
import app.steadyground.guide.Reading;
import java.util.ArrayList;
import java.util.List;

/** Finds places in the guide itself, by the same rules as entries. Safe for use by several threads. */
final class GuideSearch {
    /** @param title of the chapter and, within it, the heading the text stands under; or of a page */
    private record Section(String target, String title, Pieces pieces) {
    }

    private final Guide guide;
    private final List<Section> sections = new ArrayList<>();

    GuideSearch(Guide guide) {
        this.guide = guide;
    }

    /** Does the slow part of the first {@link #find} beforehand. */
    synchronized void prepare() {
        if (!sections.isEmpty()) {
            return;
        }
        for (Chapter chapter : guide.chapters()) {
            addReadings(chapter);
            chapter.exercises().forEach(this::addPage);
        }
        sections.forEach(s -> s.pieces().ready());
    }

    synchronized List<GuideMatch> find(List<Term> terms) {
        prepare();
        int[] grams = Grams.of(terms);
        return sections.stream().filter(s -> s.pieces().holds(terms, grams)).map(s -> match(s, terms)).toList();
    }

    private static GuideMatch match(Section section, List<Term> terms) {
        Excerpt excerpt = section.pieces().spot(terms).excerpt();
        return new GuideMatch(section.target(), section.title(), excerpt.text(), excerpt.start(), excerpt.end());
    }

    private void addReadings(Chapter chapter) {
        Section section = section(chapter.id(), chapter.title());
        section.pieces().add("", chapter.purpose());
        for (Prose.Block block : Prose.parse(chapter.preface()).blocks()) {
            section.pieces().add("", block.text());
        }
        for (Reading reading : chapter.readings()) {
            if (reading instanceof Reading.Heading) {
                section = section(chapter.id(), chapter.title() + " · " + reading.text());
            } else {
                section.pieces().add("", reading.text());
            }
        }
    }

    private void addPage(Exercise page) {
        Section section = section(page.id(), page.title());
        section.pieces().add("", page.why());
        section.pieces().add("", page.instructions());
    }

    private Section section(String target, String title) {
        Section section = new Section(target, title, new Pieces());
        section.pieces().add("", title);
        sections.add(section);
        return section;
    }
}
