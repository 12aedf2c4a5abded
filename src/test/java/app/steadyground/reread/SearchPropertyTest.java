package app.steadyground.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Written;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The quick search against a slow and obvious one, on random texts in twelve scripts. */
class SearchPropertyTest {
    /** Few letters of each, so that what is asked for is often nearly there. */
    private static final List<String> SCRIPTS = List.of("aàÁbBßıøÆ'’ſ", "αάΑςσΣω", "еёЕЁйий", "שָׁלוֹם", "مُحَمَّدـا", "सचमैंने",
            "ฉันเชื่อ", "今日友達", "かがさカｶﾞ", "오늘친구", "ագԱԳ", "აბგႠ");
    private static final String BETWEEN = "   \n\u00A0.,-1２";
    private static final List<String> MARKS = List.of("", "", "", "", "", "\u0301", "\u200D", "\uD83C\uDF3F", "\u0308");
    private static final int SEEDS = 400;
    private static final Guide NO_GUIDE = noGuide();

    @Test
    void theQuickSearchFindsWhatTheSlowOneFinds() {
        Search search = new Search(GuideFiles.bundled());
        int asked = 0;
        int found = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                entries.add(entry(random));
            }
            Writings writings = new Writings(entries, Map.of());
            for (int i = 0; i < 12; i++) {
                String query = query(entries, random);
                Set<String> quick = search.find(writings, query).stream().map(m -> m.entry().id()).collect(Collectors.toSet());
                Set<String> slow = entries.stream().filter(e -> SlowSearch.finds(texts(e), query)).map(Entry::id)
                        .collect(Collectors.toSet());
                assertEquals(slow, quick, "seed " + seed + ", asked for " + query);
                asked++;
                found += slow.isEmpty() ? 0 : 1;
            }
        }
        int something = found;
        assertTrue(something > asked / 4 && something < asked, () -> "of the questions some have an answer: " + something);
    }

    @Test
    void whoeverTypesOnFindsWhatAskingAnewWouldFind() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                entries.add(entry(random));
            }
            Search typing = new Search(NO_GUIDE);
            Writings writings = new Writings(entries, Map.of());
            String query = query(entries, random);
            for (int end = 1; end <= query.length(); end++) {
                String typed = query.substring(0, end);
                assertEquals(new Search(NO_GUIDE).find(writings, typed).stream().map(m -> m.entry().id()).toList(),
                        typing.find(writings, typed).stream().map(m -> m.entry().id()).toList(), "seed " + seed + ", typed " + typed);
            }
        }
    }

    @Test
    void whatAMatchPointsAtIsWhatWasAskedFor() {
        Search search = new Search(GuideFiles.bundled());
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Entry entry = entry(random);
            String word = word(entry, random);
            for (Match match : search.find(new Writings(List.of(entry), Map.of()), word)) {
                if (!match.field().isEmpty()) {
                    String text = texts(entry.answers().get(match.field()).content());
                    assertTrue(text.startsWith(match.words(), match.at()), "seed " + seed);
                    // Never half a sign: a letter comes with all the marks on it.
                    assertTrue(terms(word).anyMatch(SlowSearch.plain(match.words())::contains), "seed " + seed);
                }
            }
        }
    }

    private static Stream<String> terms(String query) {
        return Arrays.stream(query.split("[\\s\\p{Z}]+")).map(SlowSearch::plain).filter(t -> !t.isEmpty());
    }

    private static Guide noGuide() {
        Guide g = GuideFiles.bundled();
        return new Guide(g.id(), g.version(), g.language(), g.title(), g.points(), g.notices(), List.of(), g.freePage(), List.of(),
                g.feelings(), List.of(), List.of(), "");
    }

    private static Entry entry(Random random) {
        Map<String, Content> contents = new LinkedHashMap<>();
        contents.put("doubt", Written.text(text(random)));
        contents.put("event", Written.text(text(random)));
        return Written.entry("nowhere", "2026-03-04", contents);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        String script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
        int length = random.nextInt(20);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(12) == 0) {
                script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
            }
            text.append(random.nextInt(4) == 0 ? one(BETWEEN, random) : one(script, random));
            text.append(MARKS.get(random.nextInt(MARKS.size())));
        }
        return text.toString();
    }

    private static String one(String letters, Random random) {
        return Character.toString(letters.charAt(random.nextInt(letters.length())));
    }

    private static List<String> texts(Entry entry) {
        List<String> texts = new ArrayList<>(entry.answers().values().stream().map(a -> texts(a.content())).toList());
        texts.add("nowhere");
        texts.add("2026-03-04, Wednesday, 4 March 2026");
        return texts;
    }

    private static String texts(Content content) {
        return Contents.words(content).collect(Collectors.joining());
    }

    /** A stretch of what is written, from one sign to another. */
    private static String word(Entry entry, Random random) {
        String text = texts(entry.answers().get(random.nextBoolean() ? "doubt" : "event").content());
        int from = text.isEmpty() ? 0 : random.nextInt(text.length());
        return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(4))).replace("\"", "");
    }

    private static String query(List<Entry> entries, Random random) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            String word = word(entries.get(random.nextInt(entries.size())), random);
            query.append(random.nextInt(4) == 0 ? "\"" + word + "\"" : word).append(random.nextInt(6) == 0 ? "" : " ");
        }
        return random.nextInt(3) == 0 ? query.toString().strip() : query.toString();
    }
}
