package app.steadyground.ui.fields;

import app.steadyground.guide.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** "Today" and its neighbours, in the words of the window and in those of the system's language. */
final class NearDays {
    /** By language: yesterday, today, tomorrow. The Java platform knows the names of days, but not these. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("de", List.of("gestern", "heute", "morgen")), Map.entry("fr", List.of("hier", "aujourd'hui", "demain")),
            Map.entry("es", List.of("ayer", "hoy", "mañana")), Map.entry("it", List.of("ieri", "oggi", "domani")),
            Map.entry("pt", List.of("ontem", "hoje", "amanhã")), Map.entry("nl", List.of("gisteren", "vandaag", "morgen")),
            Map.entry("sv", List.of("igår", "idag", "imorgon")), Map.entry("da", List.of("i går", "i dag", "i morgen")),
            Map.entry("nb", List.of("i går", "i dag", "i morgen")), Map.entry("fi", List.of("eilen", "tänään", "huomenna")),
            Map.entry("pl", List.of("wczoraj", "dzisiaj", "jutro")), Map.entry("cs", List.of("včera", "dnes", "zítra")),
            Map.entry("tr", List.of("dün", "bugün", "yarın")), Map.entry("ru", List.of("вчера", "сегодня", "завтра")),
            Map.entry("uk", List.of("вчора", "сьогодні", "завтра")), Map.entry("el", List.of("χθες", "σήμερα", "αύριο")),
            Map.entry("ja", List.of("昨日", "今日", "明日")), Map.entry("zh", List.of("昨天", "今天", "明天")));

    private NearDays() {
    }

    /** How many days from today a word means; empty if it means none of them. */
    static OptionalInt read(String word, Locale locale) {
        String plain = word.replace('\u2019', '\'');
        List<String> ours = List.of(Texts.get("field.day.yesterday"), Texts.get("field.day.today"), Texts.get("field.day.tomorrow"));
        return Stream.of(ours, WORDS.getOrDefault(locale.getLanguage(), ours))
                .mapToInt(words -> at(words, plain)).filter(at -> at >= 0).map(at -> at - 1).findFirst();
    }

    private static int at(List<String> words, String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(word)) {
                return i;
            }
        }
        return -1;
    }
}
