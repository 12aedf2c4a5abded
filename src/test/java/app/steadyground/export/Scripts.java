package app.steadyground.export;

import java.util.List;

/** Things that people write, in many scripts. */
final class Scripts {

    static final List<String> SENTENCES = List.of(
            "He came home late and put the phone face down, and I felt my stomach drop before I had a single thought.",
            "I told her what I was afraid of. She listened.",
            "Nothing happened today, and that was good 🙂❤️ 👩‍👩‍👧 🇩🇪",
            "كتبت هذا في 12 نوفمبر، وكان يوماً هادئاً (أخيراً).",
            "היום שמתי לב שאני נושם לאט יותר, 3 פעמים.",
            "आज मैंने धैर्य रखा और शांति से पूछा कि क्या हुआ था।",
            "วันนี้ฉันรอได้นานกว่าเดิมและไม่ได้ถามซ้ำอีกเลยแม้แต่ครั้งเดียว",
            "今日は少し安心して話すことができた。ゆっくりでいいと思う。",
            "Сегодня я написала всё как есть. Είμαι εντάξει. Tôi đang học cách tin tưởng.",
            "The camera would have seen two people at a kitchen table; one of them looked out of the window for a while, "
                    + "and the other one counted the seconds, as I always do when it gets quiet between us.",
            "“Maybe” – that is all she said… and it was enough (for once)!");

    private Scripts() {
    }

    static String sentence(int number) {
        return SENTENCES.get(Math.floorMod(number, SENTENCES.size()));
    }

    /** Paragraphs with line ends and blank lines. */
    static String story(int number, int sentences) {
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            story.append(sentence(number + i)).append(i % 9 == 8 ? "\n\n" : i % 5 == 4 ? "\n" : " ");
        }
        return story.toString();
    }
}
