package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.page.Ink;
import app.steadyground.export.page.Paper;
import app.steadyground.export.page.Standards;
import app.steadyground.export.page.TextSize;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide's pages as papers to fill in. */
class WorksheetPdfTest {

    private static final Guide GUIDE = GuideFiles.bundled();

    @TempDir
    Path folder;

    private ExportResult write(ExportRequest request) throws Exception {
        return new WorkbookPdf(GUIDE, FullWorkbook.of(GUIDE, 3), request, Instant.parse("2026-11-20T12:00:00Z"),
                ZoneOffset.UTC, progress -> { }, () -> false).write(file());
    }

    private Path file() {
        return folder.resolve("sheets.pdf");
    }

    private static ExportRequest request(Kind kind, Set<String> pages, boolean readings, boolean keepOff) {
        return new ExportRequest(kind, Paper.A4, pages, Set.of(), Optional.empty(), Optional.empty(), readings, keepOff);
    }

    private static Stream<String> asked(Field field) {
        return Stream.concat(Stream.of(field.prompt()), switch (field) {
            case Field.Scale f -> Stream.of(f.range().low(), f.range().high());
            case Field.SingleChoice f -> f.options().stream();
            case Field.MultiChoice f -> f.options().stream();
            case Field.RatedList f -> f.items().stream();
            case Field.Table f -> f.columns().stream();
            case Field.Sorting f -> f.columns().stream();
            default -> Stream.<String>empty();
        });
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"BLANK", "FILLABLE"})
    void everythingThatIsAskedIsOnThePapersAndNothingThatWasWritten(Kind kind) throws Exception {
        ExportResult result = write(request(kind, Set.of(), false, true));
        assertEquals(GUIDE.pages().count(), result.entries());
        assertEquals(List.of(), result.missing());
        PrintedText text = PrintedText.of(file());
        TreeSet<String> lost = new TreeSet<>();
        for (Exercise page : GUIDE.pages().toList()) {
            text.addLost(page.title() + " " + page.instructions() + " " + page.why(), lost);
            page.fields().stream().flatMap(WorksheetPdfTest::asked).forEach(words -> text.addLost(words, lost));
        }
        if (kind == Kind.BLANK) {
            GUIDE.feelings().forEach(group -> text.addLost(String.join(" ", group.words()), lost));
        }
        assertEquals(new TreeSet<>(), lost);
        assertFalse(text.holds("Printed on"), "an entry's day or a printing's");
    }

    /** Pages with all twelve kinds of field between them. */
    private static final Set<String> EVERY_KIND = Set.of("doubt-on-paper", "weekly-check-in", "opening-up-ladder",
            "the-hard-conversation", "recovery-terms", "steadying-kit", "free-page");

    @Test
    void thePagesForTheStandardsHaveEveryKind() {
        Set<FieldKind> kinds = GUIDE.pages().filter(page -> EVERY_KIND.contains(page.id()))
                .flatMap(page -> page.fields().stream()).map(FieldKind::of).collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(kinds)), EnumSet.noneOf(FieldKind.class));
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"BLANK", "FILLABLE"})
    void bothKeepToTheStandards(Kind kind) throws Exception {
        write(request(kind, EVERY_KIND, false, false));
        assertEquals(Map.of(), Standards.failures(file(), Standards.ACCESSIBLE));
        assertEquals(Map.of(), Standards.failures(file(), Standards.ARCHIVE));
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"BLANK", "FILLABLE"})
    void soDoesLargePrint(Kind kind) throws Exception {
        write(request(kind, Set.of("opening-up-ladder"), false, false).withManner(new Manner(TextSize.LARGE, Ink.BLACK, Order.GUIDE)));
        assertEquals(Map.of(), Standards.failures(file(), Standards.ACCESSIBLE));
        assertEquals(Map.of(), Standards.failures(file(), Standards.ARCHIVE));
    }

    @Test
    void chosenPagesOnlyAndKeptOffOnesOnlyWhenWished() throws Exception {
        assertEquals(1, write(request(Kind.BLANK, Set.of("doubt-on-paper"), false, false)).entries());
        assertFalse(PrintedText.of(file()).holds("Jealousy, unpacked"));
        assertEquals(GUIDE.pages().count() - 1, write(request(Kind.BLANK, Set.of(), false, false)).entries());
        assertEquals(1, write(request(Kind.BLANK, Set.of("safety-check"), false, true)).entries());
    }

    @Test
    void theReadingsGoAlongWhenWished() throws Exception {
        write(request(Kind.BLANK, Set.of(), true, false));
        PrintedText text = PrintedText.of(file());
        TreeSet<String> lost = new TreeSet<>();
        GUIDE.chapters().forEach(chapter -> chapter.readings().forEach(reading -> text.addLost(reading.text(), lost)));
        assertEquals(new TreeSet<>(), lost);
        write(request(Kind.BLANK, Set.of(), false, false));
        assertFalse(PrintedText.of(file()).holds(GUIDE.chapters().getFirst().readings().getLast().text()));
        assertTrue(PrintedText.of(file()).holds(GUIDE.chapters().getFirst().title()));
    }
}
