package app.steadyground.export.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns words into glyphs, for one document, on one thread. Shaped words are remembered, the latest 40,000:
 * most of the time of an export goes into shaping, and most words come again.
 */
final class Shaper {

    private static final int REMEMBERED = 40_000;

    /** Words longer than this hardly come again. */
    private static final int LONGEST_REMEMBERED = 60;

    private record Word(Typeface typeface, String text, boolean rightToLeft) {
    }

    /** A part of a text and the face to draw it with; null where no face has it. */
    private record Stretch(Face face, StringBuilder text) {
    }

    private final GlyphTexts texts;
    private final StretchShaper stretches;
    private final Map<Word, Shaped> remembered = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Word, Shaped> eldest) {
            return size() > REMEMBERED;
        }
    };

    Shaper(GlyphTexts texts) {
        this.texts = texts;
        this.stretches = new StretchShaper(texts);
    }

    /** Text of one direction, without line ends. Never throws, whatever the text holds. */
    Shaped shape(Typeface typeface, String text, boolean rightToLeft) {
        Word word = new Word(typeface, text, rightToLeft);
        Shaped shaped = remembered.get(word);
        if (shaped == null) {
            shaped = shapeNow(typeface, text, rightToLeft);
            if (text.length() <= LONGEST_REMEMBERED) {
                remembered.put(word, shaped);
            }
        }
        return shaped;
    }

    private Shaped shapeNow(Typeface typeface, String text, boolean rightToLeft) {
        List<Stretch> cut = cut(typeface, text);
        if (rightToLeft) {
            Collections.reverse(cut);
        }
        List<Run> runs = new ArrayList<>();
        for (Stretch stretch : cut) {
            if (stretch.face() == null) {
                runs.add(hole(stretch.text().codePointAt(0)));
            } else {
                runs.addAll(stretches.shape(stretch.face(), stretch.text().toString(), rightToLeft));
            }
        }
        return new Shaped(runs);
    }

    private List<Stretch> cut(Typeface typeface, String text) {
        List<Stretch> cut = new ArrayList<>();
        for (String cluster : Clusters.of(text)) {
            Face face = face(typeface, cluster);
            if (face != null) {
                append(cut, face, cluster);
            } else {
                // No face has the whole cluster: letter by letter, so that only what is missing becomes a box.
                cluster.codePoints().forEach(letter -> appendLetter(cut, typeface, letter));
            }
        }
        return cut;
    }

    private static void appendLetter(List<Stretch> cut, Typeface typeface, int letter) {
        Face face = face(typeface, Character.toString(letter));
        if (face != null) {
            append(cut, face, Character.toString(letter));
        } else if (!Characters.ignorable(letter)) {
            append(cut, null, Character.toString(letter));
        }
    }

    private static void append(List<Stretch> cut, Face face, String text) {
        Stretch last = cut.isEmpty() ? null : cut.getLast();
        if (last != null && face != null && last.face() == face) {
            last.text().append(text);
        } else {
            cut.add(new Stretch(face, new StringBuilder(text)));
        }
    }

    /** The first face that has all that can be seen of the cluster; null if none has. */
    private static Face face(Typeface typeface, String cluster) {
        if (cluster.codePoints().allMatch(Characters::ignorable)) {
            return null;
        }
        if (Characters.emoji(cluster) && has(Faces.of(FontFile.EMOJI), cluster)) {
            return Faces.of(FontFile.EMOJI);
        }
        for (FontFile file : typeface.chain()) {
            if (has(Faces.of(file), cluster)) {
                return Faces.of(file);
            }
        }
        return SystemFonts.ofThisComputer().having(visible(cluster)).orElse(null);
    }

    private static String visible(String cluster) {
        return cluster.codePoints().filter(c -> !Characters.ignorable(c)).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    private static boolean has(Face face, String cluster) {
        return cluster.codePoints().allMatch(c -> face.has(c) || Characters.ignorable(c));
    }

    private Run hole(int codePoint) {
        String code = "%04X".formatted(codePoint);
        int half = (code.length() + 1) / 2;
        Run.Glyphs upper = digits(code.substring(0, half));
        Run.Glyphs lower = digits(code.substring(half));
        float width = Math.max(upper.advance(), lower.advance()) * Run.Hole.DIGIT_SCALE;
        return new Run.Hole(codePoint, upper, lower, width + 2 * (Run.Hole.SIDE + Run.Hole.PADDING));
    }

    private Run.Glyphs digits(String digits) {
        Face face = Faces.of(FontFile.SOURCE_SANS);
        GlyphLine line = new GlyphLine(face, digits, false);
        for (int i = 0; i < line.size(); i++) {
            texts.claim(face, line.glyph(i), line.clusterText(i));
        }
        return line.run(face, 0, line.size(), null);
    }
}
