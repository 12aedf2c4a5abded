package app.steadyground.cli;

import app.steadyground.export.Completeness;
import app.steadyground.export.LostWords;
import app.steadyground.export.MissingCharacter;
import app.steadyground.export.Place;
import app.steadyground.export.proof.Unseen;
import app.steadyground.guide.Texts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what is in an exported file, and what is not. */
final class ExportReport {
    private static final int MOST_CODES = 12;

    private final Terminal terminal;

    ExportReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Before anything is written: each place, with the codes of what stands there. */
    void missing(List<MissingCharacter> missing) {
        if (missing.isEmpty()) {
            return;
        }
        terminal.err().println(Texts.get("cli.export.missing", missing.size()));
        Map<String, Set<String>> places = new LinkedHashMap<>();
        missing.forEach(one -> one.places().forEach(place ->
                places.computeIfAbsent(place(place), p -> new LinkedHashSet<>()).add(one.code())));
        places.forEach((place, codes) -> terminal.err().println("  " + place + ": "
                + codes.stream().limit(MOST_CODES).collect(Collectors.joining(" ")) + (codes.size() > MOST_CODES ? " …" : "")));
    }

    void proof(Completeness proof) {
        if (proof.isComplete()) {
            terminal.line(Texts.get("export.all-words", proof.words()));
            return;
        }
        terminal.err().println(Texts.get("cli.export.incomplete", proof.lostWords(), proof.words()));
        for (LostWords lost : proof.lost()) {
            terminal.err().println("  " + place(lost.place()) + ": " + String.join(" ", lost.words()));
        }
        Map<Integer, String> pages = new TreeMap<>();
        for (Unseen unseen : proof.unseen()) {
            pages.put(unseen.page(), why(unseen.why()));
        }
        pages.forEach((page, why) -> terminal.err().println("  " + Texts.get("cli.export.page-of", page) + ": " + why));
    }

    /** What could not be read is not in the file either, and whoever runs this unwatched should be told. */
    static int code(Completeness proof, boolean allRead) {
        return proof.isComplete() && allRead ? Command.DONE : Command.PROBLEMS_FOUND;
    }

    private static String why(Unseen.Why why) {
        return switch (why) {
            case NO_GLYPH -> Texts.get("export.unseen.no-glyph");
            case HIDDEN -> Texts.get("export.unseen.hidden");
            case COVERED -> Texts.get("export.unseen.covered");
            case CLIPPED -> Texts.get("export.unseen.clipped");
            case OUTSIDE_PAGE -> Texts.get("export.unseen.outside-page");
            case OUTSIDE_CELL -> Texts.get("export.unseen.outside-cell");
        };
    }

    private static String place(Place place) {
        return List.of(place.day().toString(), place.page(), place.asked()).stream().collect(Collectors.joining(", "));
    }
}
