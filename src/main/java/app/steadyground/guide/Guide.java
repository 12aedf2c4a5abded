package app.steadyground.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A whole guide. Ids are unique within their kind and never change once released.
 *
 * @param points codes of what the guide teaches, mapped to one sentence each; for tests, not for the reader
 * @param notices what a page says about itself, by flag
 * @param freePage the page for writing without an exercise; not part of any chapter
 * @param others the same guide in the other languages at hand, so that what was answered in one is understood in another
 */
public record Guide(String id, String version, String language, String title, Map<String, String> points,
                    Map<Flag, String> notices, List<Chapter> chapters, Exercise freePage, List<MessageRule> messages,
                    List<FeelingGroup> feelings, List<Term> glossary, List<Reference> references, String sourcesNote,
                    List<Guide> others) {

    private static final Pattern ID = Pattern.compile("[a-z]++(-[a-z]++)*+");

    public Guide {
        points = Copies.map(points);
        notices = Copies.map(notices);
        chapters = List.copyOf(chapters);
        messages = List.copyOf(messages);
        feelings = List.copyOf(feelings);
        glossary = List.copyOf(glossary);
        references = List.copyOf(references);
        others = List.copyOf(others);
    }

    /** A guide in its own language alone. */
    public Guide(String id, String version, String language, String title, Map<String, String> points, Map<Flag, String> notices,
            List<Chapter> chapters, Exercise freePage, List<MessageRule> messages, List<FeelingGroup> feelings, List<Term> glossary,
            List<Reference> references, String sourcesNote) {
        this(id, version, language, title, points, notices, chapters, freePage, messages, feelings, glossary, references, sourcesNote, List.of());
    }

    /** The same, knowing these others. */
    public Guide beside(List<Guide> inOtherLanguages) {
        return new Guide(id, version, language, title, points, notices, chapters, freePage, messages, feelings, glossary, references, sourcesNote,
                inOtherLanguages);
    }

    /** This guide in a language, if it is at hand. */
    public Optional<Guide> in(String wanted) {
        return Stream.concat(Stream.of(this), others.stream()).filter(g -> g.language().equals(wanted)).findFirst();
    }

    /** The numbered exercises of all chapters, in the guide's order; without notes and the free page. */
    public Stream<Exercise> exercises() {
        return chapters.stream().flatMap(c -> c.exercises().stream());
    }

    /** Everything an entry can belong to: each chapter's exercises and its notes, then the free page. */
    public Stream<Exercise> pages() {
        return Stream.concat(chapters.stream().flatMap(c -> Stream.concat(c.exercises().stream(), Stream.of(c.notes()))),
                Stream.of(freePage));
    }

    /** Finds an exercise, a chapter's notes or the free page. */
    public Optional<Exercise> page(String exerciseId) {
        return pages().filter(e -> e.id().equals(exerciseId)).findFirst();
    }

    public Optional<Chapter> chapter(String chapterId) {
        return chapters.stream().filter(c -> c.id().equals(chapterId)).findFirst();
    }

    /** The chapter a page stands in; empty for the free page and for ids this guide does not know. */
    public Optional<Chapter> chapterOf(String exerciseId) {
        return chapters.stream().filter(c -> c.pages().anyMatch(e -> e.id().equals(exerciseId))).findFirst();
    }

    /** A text of the guide in which ids of pages and chapters stand, with their titles in the ids' place. */
    public String withTitles(String text) {
        return ID.matcher(text).replaceAll(m -> Matcher.quoteReplacement(title(m.group()).orElse(m.group())));
    }

    private Optional<String> title(String pageOrChapter) {
        return page(pageOrChapter).map(Exercise::title).or(() -> chapter(pageOrChapter).map(Chapter::title));
    }
}
