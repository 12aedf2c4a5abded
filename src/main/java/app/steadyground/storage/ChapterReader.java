package app.steadyground.storage;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Reading;
import app.steadyground.guide.SeeAlso;
import java.util.List;
import java.util.Optional;

/** Reads one chapter's file. */
final class ChapterReader {

    private final GuidePoints points;
    private final ExerciseReader pages;

    ChapterReader(GuidePoints points, ExerciseReader pages) {
        this.points = points;
        this.pages = pages;
    }

    /** Reads the chapter that is listed under {@code id}; empty if it lacks its notes. */
    Optional<Chapter> read(GuideNode node, String id) {
        String own = node.text("id");
        if (!own.isEmpty() && !own.equals(id)) {
            node.fault("id", "This is the file of the chapter “" + id + "”, so that has to be its id.");
        }
        String preface = node.optionalText("preface");
        List<Reading> readings = node.nodes("readings").stream().map(this::reading).toList();
        List<Exercise> exercises = node.nodes("exercises").stream().map(pages::read).toList();
        List<SeeAlso> seeAlso = node.nodes("seeAlso").stream()
                .map(n -> new SeeAlso(n.text("title"), n.text("target"))).toList();
        String title = node.text("title");
        String shortTitle = node.text("shortTitle");
        String guideHeading = node.text("guideHeading");
        String purpose = node.text("purpose");
        return node.node("notes")
                .map(n -> pages.readUnnumbered(n, Exercise.NOTES_PREFIX + id))
                .map(notes -> new Chapter(id, title, shortTitle, guideHeading, purpose, preface, readings, exercises,
                        notes, seeAlso));
    }

    /** What a chapter points to may stand in a later one, so this waits until all ids are known. */
    static void checkTargets(GuideNode node, GuideIds ids) {
        node.nodes("seeAlso").forEach(n -> ids.require(n.text("target"), n, "target"));
    }

    private Reading reading(GuideNode node) {
        if (node.has("heading")) {
            return new Reading.Heading(node.text("heading"));
        }
        return new Reading.Paragraph(node.text("text"), points.of(node), node.yes("added"));
    }
}
