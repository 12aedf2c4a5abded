package app.steadyground.export.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private static final Names SAM = new Names(Map.of("Sam", "Person A"));

    private static String all(Names names, String text) {
        return names.replace(text, found -> true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sam|Person A", "SAM came|Person A came", "Sam's phone|Person A's phone",
        "Sam’s|Person A’s", "SAMS|Person A", "to Samuel, to sAm|to Person A, to Person A", "a balsam|a Person A",
        "S\u00ADam|Person A", "Sa\u200Dm|Person A", "Sám|Person A", "Sa\u0301m|Person A", "Sam\u0301|Person A", "Ｓａｍ|Person A",
        "Sam-Anna|Person A-Anna", "(Sam)|(Person A)", "Saxm|Saxm", "S am|S am"})
    void everyCaseAndEnding(String text, String replaced) {
        assertEquals(replaced, all(SAM, text));
    }

    @Test
    void whatIsNotWantedStays() {
        assertEquals("Person A saw the same sample", SAM.replace("Sam saw the same sample", Found::plain));
        assertEquals(List.of(true, false, false), SAM.find("Sam saw the same sample").stream().map(Found::plain).toList());
    }

    @Test
    void theLongerNameGoesFirstAndNamesOfSeveralWordsAreOne() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("Sam", "A");
        map.put("Samira", "B");
        map.put("Anna  Maria", "C");
        map.put("", "D");
        assertEquals("A and B and C", all(new Names(map), "Sam and Samira and anna\nmaria"));
        assertEquals("Иван и A", all(new Names(Map.of("Саша", "A")), "Иван и Сашаю"));
        assertEquals("A", all(new Names(Map.of("Strauß", "A")), "STRAUSS"));
        assertEquals("مع A", all(new Names(Map.of("سام", "A")), "مع سام"));
        assertEquals("AとB", all(new Names(Map.of("太郎", "A", "花子", "B")), "太郎と花子"));
    }

    @Test
    void aReplacementThatGivesAwayANameIsTold() {
        assertEquals(List.of("Sam"), new Names(Map.of("Sam", "Samantha")).betrayed());
        assertEquals(List.of(), SAM.betrayed());
        Map<String, String> crossed = new LinkedHashMap<>();
        crossed.put("Ann", "B");
        crossed.put("Ben", "Hannah");
        assertEquals(List.of("Ann"), new Names(crossed).betrayed());
    }

    @Test
    void afterwardsTheLettersAreNowhere() {
        Random random = new Random(11);
        String letters = "SsAaMmáÁ\u0301\u00AD xё’-\n🙂ſ";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 30; j++) {
                text.append(random.nextInt(6) == 0 ? "sam" : String.valueOf(letters.charAt(random.nextInt(letters.length()))));
            }
            String replaced = all(SAM, text.toString());
            assertFalse(Folded.fold(replaced).contains("sam"), replaced);
            assertEquals(List.of(), SAM.find(replaced));
            assertTrue(all(SAM, replaced).equals(replaced));
        }
    }
}
