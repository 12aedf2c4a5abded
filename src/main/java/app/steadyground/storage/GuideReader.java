package app.steadyground.storage;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.FeelingGroup;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Guide;
import app.steadyground.guide.GuideFault;
import app.steadyground.guide.MessageRule;
import app.steadyground.guide.Reference;
import app.steadyground.guide.SeeAlso;
import app.steadyground.guide.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a guide, the book's file first, then each chapter's, and collects every fault on the way. Used once. */
final class GuideReader {

    static final String BOOK = "guide.json";

    private final GuideSource source;
    private final GuideFaults faults = new GuideFaults();
    private final GuideIds ids = new GuideIds(SeeAlso.SOURCES);

    GuideReader(GuideSource source) {
        this.source = source;
    }

    GuideFiles.Result read() {
        Optional<Guide> guide = source.read(BOOK, faults).flatMap(this::guide);
        List<GuideFault> found = faults.list();
        return new GuideFiles.Result(guide.filter(_ -> found.isEmpty()), found);
    }

    private Optional<Guide> guide(GuideNode node) {
        String id = node.text("id");
        String version = node.text("version");
        String language = node.text("language");
        String title = node.text("title");
        Map<String, String> points = node.textsByName("points");
        Map<Flag, String> notices = notices(node);

        GuidePoints known = new GuidePoints(points.keySet());
        ExerciseReader pages = new ExerciseReader(known, ids);
        List<Chapter> chapters = chapters(node, new ChapterReader(known, pages));
        Optional<Exercise> freePage = node.node("freePage").map(n -> pages.readUnnumbered(n, Exercise.FREE_PAGE));
        List<MessageRule> messages = new MessageReader(pages.pages(), ids).read(node.nodes("messages"));

        List<FeelingGroup> feelings = feelings(node);
        List<Term> glossary = node.nodes("glossary").stream()
                .map(n -> new Term(n.text("term"), n.text("meaning"))).toList();
        List<Reference> references = node.nodes("references").stream().map(GuideReader::reference).toList();
        String sourcesNote = node.anyText("sourcesNote");
        return freePage.map(page -> new Guide(id, version, language, title, points, notices, chapters, page, messages,
                feelings, glossary, references, sourcesNote));
    }

    private List<Chapter> chapters(GuideNode book, ChapterReader reader) {
        List<String> listed = book.texts("chapters");
        List<String> good = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            if (ids.claim(listed.get(i), book, "chapters[" + i + "]")) {
                good.add(listed.get(i));
            }
        }
        List<GuideNode> files = new ArrayList<>();
        List<Chapter> chapters = new ArrayList<>();
        for (String id : good) {
            Optional<GuideNode> file = source.read(id + ".json", faults);
            file.ifPresent(files::add);
            file.flatMap(n -> reader.read(n, id)).ifPresent(chapters::add);
        }
        files.forEach(n -> ChapterReader.checkTargets(n, ids));
        return chapters;
    }

    private static Map<Flag, String> notices(GuideNode book) {
        Map<Flag, String> notices = new EnumMap<>(Flag.class);
        book.textsByName("notices").forEach((name, copy) -> Flag.of(name).ifPresentOrElse(
                flag -> notices.put(flag, copy),
                () -> book.fault("notices." + name, "There is no flag called “" + name + "”.")));
        return notices;
    }

    private static List<FeelingGroup> feelings(GuideNode book) {
        GuideIds groups = new GuideIds();
        return book.nodes("feelings").stream()
                .map(n -> new FeelingGroup(groups.claim(n), n.text("title"), n.texts("words"))).toList();
    }

    /** Only the title is always known. */
    private static Reference reference(GuideNode node) {
        return new Reference(node.anyText("author"), node.anyText("year"), node.text("title"),
                node.anyText("published"), node.anyText("usedFor"));
    }
}
