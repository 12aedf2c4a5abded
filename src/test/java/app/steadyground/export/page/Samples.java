package app.steadyground.export.page;

import app.steadyground.export.type.Span;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Blocks of every kind, for tests and for looking at. */
final class Samples {

    static final Words WORDS = new Words("Page {0} of {1}", "{0} of {1}", "no answer", "chosen", "not chosen");
    static final Setup SETUP = new Setup(Paper.A4, "Workbook", "en", Instant.parse("2026-11-24T00:00:00Z"), WORDS);
    static final int TEAL = 0x7FA8A4;
    static final int SAND = 0xC9A66B;
    static final String SCRIPTS = """
            Ein Satz mit Umlauten: Größe, Übermut, naïve café, Łódź, Việt Nam, Ελληνικά, Привет мир.
            مرحبا بالعالم، كيف حالك اليوم؟ رقم 123 هنا
            שלום עולם, זה (משפט) עם 42 מילים ו-English בפנים
            नमस्ते दुनिया, मैं ठीक हूँ। क्षत्रिय प्रार्थना
            สวัสดีชาวโลก วันนี้ฉันรู้สึกดีมากและอยากเขียนบันทึกความรู้สึกของตัวเองเอาไว้ในสมุดเล่มนี้
            こんにちは世界。今日はとても良い天気ですね。散歩に行きました。
            Emoji: 😀 👍🏽 👩‍👩‍👧‍👦 ❤️ 🇩🇪 1️⃣ ✓ ★ → ☕""";

    static final String STORY = "I waited for the message the whole evening, and each minute without it felt like "
            + "proof. When it came, it was about the train, nothing more. I noticed how ready I had been to believe "
            + "the worst, and how quickly my body followed. ";

    private Samples() {
    }

    static Printed print(Path target, Block... blocks) throws Exception {
        return Printer.print(target, Arrays.asList(blocks).iterator(), SETUP, Watch.NOBODY);
    }

    static Block.Paragraph answer(String text) {
        return Block.Paragraph.of(text, Look.ANSWER);
    }

    static Block.Heading heading(int level, String text, String id) {
        return new Block.Heading(level, text, TEAL, true, id);
    }

    static List<Block> everything() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Cover("My workbook", "Getting over trust issues, one page at a time",
                List.of("12 March 2026 to 20 November 2026", "48 entries"), TEAL));
        blocks.add(new Block.Contents("Contents", 3));
        blocks.add(new Block.Section("Doubt, on paper", TEAL));
        blocks.add(heading(1, "Doubt, on paper", "chapter-1"));
        blocks.add(Block.Paragraph.of("Suspicion is loud and certain. Paper is slow, and slow is what helps.",
                Look.LEAD));
        blocks.add(new Block.Paragraph(List.of(Span.of("What we "), Span.emphasis("know"), Span.of(" and what we "),
                Span.strong("assume"), Span.of(" feel the same from the inside. " + STORY.repeat(2) + "See also "),
                Span.link("Steps back to each other", "steps"), Span.of(".")), Look.READING, Block.Align.START));
        blocks.add(new Block.ListItem("•", List.of(Span.of("Write what a camera would have seen.")), Look.READING));
        blocks.add(new Block.ListItem("•", List.of(Span.of("Leave out what it means. " + STORY)), Look.READING));
        blocks.add(new Block.ListItem("3.", List.of(Span.of("Then look at it tomorrow.")), Look.READING));
        blocks.add(new Block.Note(SAND, List.of(Block.Paragraph.of("If you are not safe", Look.PROMPT),
                Block.Paragraph.of("This page can wait. Where somebody hurts or controls you, doubt is not the "
                        + "problem. " + STORY, Look.READING))));
        blocks.add(heading(2, "What happened, what I made of it", "page-1"));
        blocks.add(heading(3, "Tuesday, 17 November 2026", null));
        blocks.add(Block.Paragraph.of("What happened, seen through a camera?", Look.PROMPT));
        blocks.add(answer(STORY.repeat(3) + "\n\n" + STORY));
        fields(blocks);
        blocks.add(new Block.Section("Steps back to each other", SAND));
        blocks.add(new Block.Heading(1, "Steps back to each other", SAND, true, "steps"));
        blocks.add(Block.Paragraph.of("In many scripts", Look.PROMPT));
        blocks.add(answer(SCRIPTS));
        blocks.add(Block.Paragraph.of("What no font has", Look.PROMPT));
        blocks.add(answer("Null \u0000, a lone half \ud800, cuneiform 𒀀𒁀, a private \ue123 one, a\ttab."));
        blocks.add(new Block.Rule());
        blocks.add(new Block.Paragraph(List.of(Span.of("Set down with care.")), Look.SMALL, Block.Align.CENTER));
        return blocks;
    }

    private static void fields(List<Block> blocks) {
        blocks.add(Block.Paragraph.of("How sure was I then?", Look.PROMPT));
        blocks.add(new Block.Scale(0, 10, 7, "not at all", "completely"));
        blocks.add(Block.Paragraph.of("How sure am I now?", Look.PROMPT));
        blocks.add(new Block.Scale(1, 5, null, "barely, and it comes and goes with the hour", "very"));
        blocks.add(Block.Paragraph.of("Which of these were there?", Look.PROMPT));
        blocks.add(new Block.Choices(false, List.of(new Block.Choice("I checked a phone", true),
                new Block.Choice("I asked for proof, again and again, and the answer did not help for longer than an "
                        + "hour, if at all, and then I asked again", true),
                new Block.Choice("I kept silent", false))));
        blocks.add(Block.Paragraph.of("Which one fits best?", Look.PROMPT));
        blocks.add(new Block.Choices(true, List.of(new Block.Choice("A fact", false),
                new Block.Choice("A guess", true), new Block.Choice("A fear", false))));
        blocks.add(Block.Paragraph.of("What did I feel?", Look.PROMPT));
        blocks.add(new Block.Feelings(5, List.of(new Block.Feeling("afraid", 4), new Block.Feeling("ashamed", 2),
                new Block.Feeling("hopeful", 1), new Block.Feeling("angry", 5), new Block.Feeling("tender", 3),
                new Block.Feeling("torn between wanting to ask and wanting to know nothing", 3),
                new Block.Feeling("calm", 1))));
        blocks.add(Block.Paragraph.of("How much do I trust them with …", Look.PROMPT));
        blocks.add(new Block.Ratings(0, 10, List.of(new Block.Rating("Money", 8), new Block.Rating("What I tell", 3),
                new Block.Rating("Being on time, and saying so when it will not work out", null))));
        blocks.add(Block.Paragraph.of("Evidence", Look.PROMPT));
        blocks.add(Block.Table.even(List.of("What I saw", "What it may mean", "What else it may mean"), List.of(
                List.of("Came home at nine", "Was with somebody", "The train, as the message said"),
                List.of(STORY, "", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"),
                List.of("Smiled at the phone", "It is over", "A joke of a colleague"))));
        blocks.add(Block.Paragraph.of("Promises", Look.PROMPT));
        blocks.add(Block.Table.even(List.of("Promise", "To whom", "By when", "How it went"), List.of(
                List.of("Call before eight", "Sam", "Friday", "I called at nine and said so"), List.of("", "Nobody in particular", "", ""))));
        blocks.add(Block.Paragraph.of("Mine, theirs, nobody's", Look.PROMPT));
        blocks.add(new Block.Cards(List.of(
                new Block.Pile("Mine", List.of("Asking instead of checking", "Sleep")),
                new Block.Pile("Theirs", List.of("Telling me when plans change, before I have to ask")),
                new Block.Pile("Nobody's", List.of("The trains", "The past", "The weather")))));
        blocks.addAll(trends());
        blocks.add(Block.Paragraph.of("Next steps", Look.PROMPT));
        blocks.add(new Block.Steps(List.of(new Block.Step(true, "Say what I need in one sentence", "24 November 2026"),
                new Block.Step(false, "No phone checks until Sunday", ""))));
    }

    /** A line with a gap, and arrows up, down and nowhere, one without an end. */
    static List<Block.Flowing> trends() {
        List<String> heads = List.of("Day", "Before", "After");
        return List.of(Block.Paragraph.of("How sure was I?", Look.PROMPT), new Block.Trend("1 March: 7; 9 March: 4; 2 June: 0; 3 June: 10", 0, 10,
                false, List.of(List.of(moment(0, null, 7), moment(8, null, 4), moment(20, null, 5)), List.of(moment(60, null, 3)),
                List.of(moment(93, null, 0), moment(94, null, 10))), List.of("Day", "Number"), "1 March 2026", "3 June 2026", 94, SAND),
                Block.Paragraph.of("Before → after", Look.PROMPT), new Block.Trend("arrows", 1, 5, true, List.of(List.of(moment(0, 5, 2),
                moment(8, 1, 4), moment(15, 3, 3), moment(30, 4, null), moment(40, null, 2))), heads, "1 March 2026", "3 June 2026", 94, TEAL));
    }

    private static Block.Moment moment(int day, Integer before, Integer value) {
        return new Block.Moment(day, "Day " + day, before, value);
    }

    static List<String> cells(String text, int count) {
        return Collections.nCopies(count, text);
    }
}
