package app.steadyground.export;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Entries that nobody would think of: all kinds of answers with texts of every size, script and strangeness. */
final class RandomWorkbook {

    private static final List<String> WORDS = List.of("trust", "Größe", "naïve", "Łódź", "привет", "Ελλάδα", "Việt",
            "שלום", "עולם", "مرحبا", "بالعالم", "नमस्ते", "क्षत्रिय", "สวัสดีชาวโลก", "こんにちは世界", "东西", "(so)", "“yes”",
            "don’t", "e\u0301tude", "🙂", "👩‍👩‍👧‍👦", "🇩🇪", "1️⃣", "٣٤", "12,408", "a/b", "–", "office", "x");

    private final Random random;

    RandomWorkbook(long seed) {
        random = new Random(seed);
    }

    List<Entry> entries(Guide guide, int count) {
        List<Exercise> pages = guide.pages().toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Exercise page = pages.get(random.nextInt(pages.size()));
            Map<String, Content> contents = new LinkedHashMap<>();
            for (Field field : page.fields()) {
                if (random.nextInt(5) > 0) {
                    contents.put(field.id(), content(field));
                }
            }
            entries.add(FullWorkbook.entry(page, i, contents));
        }
        return entries;
    }

    private Content content(Field field) {
        int number = random.nextInt(100_000);
        return switch (FullWorkbook.content(field, number)) {
            case Content.Text c -> new Content.Text(c.kind(), text());
            case Content.Rows c -> new Content.Rows(c.columns(), c.rows().stream()
                    .map(row -> new Content.Row(row.id(), row.cells().stream().map(cell -> text()).toList(), Map.of()))
                    .toList());
            case Content.Sorted c -> new Content.Sorted(c.columns(), c.cards().stream()
                    .map(card -> new Content.Card(card.id(), text(), card.column(), Map.of())).toList());
            case Content other -> other;
        };
    }

    String text() {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> Character.toString(word().codePointAt(0));
            case 2 -> "w" + "abcdefghij".repeat(20);
            case 3 -> "👩‍👩‍👧‍👦🙂".repeat(1 + random.nextInt(40));
            case 4 -> words(400, "\n");
            case 5 -> "\uE123 \u0001 \uD83D 𒀀 " + word();
            default -> words(1 + random.nextInt(60), " ");
        };
    }

    String words(int count, String between) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(word()).append(i % 9 == 8 ? between : " ");
        }
        return text.toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
