package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.GuideFault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way to spoil a guide is one fault, with its file and place and a sentence. */
class GuideFaultsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
        "title": "Chapter one",   | "title": "  ",                | title                               | blank
        "title": "Chapter one",   |                               | title                               | missing
        "title": "Chapter one",   | "title": null,                | title                               | missing
        "title": "Chapter one",   | "title": 7,                   | title                               | text
        "purpose": "To begin.",   |                               | purpose                             | missing
        "id": "one"               | "id": "first"                 | id                                  | “one”
        "text": "A paragraph."    | "text": ""                    | readings[1].text                    | blank
        "points": ["P1"]          | "points": ["P2"]              | readings[1].points[0]               | “P2”
        "points": ["P1"],\\s      | "points": ["P9"],             | exercises[0].points[0]              | “P9”
        "added": true             | "added": "yes"                | readings[1].added                   | true or false
        "target": "two"           | "target": "three"             | seeAlso[0].target                   | “three”
        "id": "notes-one"         | "id": "notes-won"             | notes.id                            | “notes-one”
        "number": 0               | "number": 4                   | notes.number                        | 0
        "title": "All kinds",     |                               | exercises[0].title                  | missing
        "keep-off"                | "heavier"                     | exercises[0].flags[1]               | “heavier”
        "frequency": "weekly"     | "frequency": "yearly"         | exercises[0].frequency              | “yearly”
        "minutes": 5              | "minutes": 5.5                | exercises[0].minutes                | whole number
        "minutes": 5              | "minutes": "5"                | exercises[0].minutes                | whole number
        "minutes": 5              | "minutes": 1e999999999        | exercises[0].minutes                | whole number
        "id": "story"             | "id": "person"                | exercises[0].fields[1].id           | taken
        "kind": "long-text"       | "kind": "longtext"            | exercises[0].fields[1].kind         | “longtext”
        "prompt": "What?"         | "prompt": " "                 | exercises[0].fields[1].prompt       | blank
        , "prompt": "What?"       |                               | exercises[0].fields[1].prompt       | missing
        "carry": true             | "carry": 1                    | exercises[0].fields[0].carry        | true or false
        "max": 10                 | "max": 0                      | exercises[0].fields[3].max          | above
        "max": 3                  | "max": 0                      | exercises[0].fields[7].max          | above
        "max": 10,                |                               | exercises[0].fields[3].max          | missing
        , "high": "all"           |                               | exercises[0].fields[3].high         | missing
        ["this", "that"]          | []                            | exercises[0].fields[7].items        | at least 1
        ["this", "that"]          | "this"                        | exercises[0].fields[7].items        | list
        ["When", "What"]          | []                            | exercises[0].fields[8].columns      | at least 1
        ["When", "What"]          | ["When", "What"], "settledBy": "What" | exercises[0].fields[8].settledBy | “What”
        ["When", "What"]          | ["When", "What"], "agreement": true, "settledBy": "How" | exercises[0].fields[8].settledBy | “How”
        ["When", "What"]          | ["When", "What"], "agreement": 1 | exercises[0].fields[8].agreement | true or false
        , "columns": ["Mine", "Theirs"] |                         | exercises[0].fields[11].columns     | missing
        ["Mine", "Theirs"]        | ["Mine", "Mine"]              | exercises[0].fields[11].columns[1]  | twice
        {"id": "todo", "kind": "steps", "prompt": "Next steps"} | 5 | exercises[0].fields[12]           | curly
        "after": "after"          | "after": "afterwards"         | exercises[0].trends[0].after        | “afterwards”
        "after": "after"          | "after": "rated"              | exercises[0].trends[0].after        | scales
        ["rated", "felt", "before"] | ["rated", "felt", "story"]  | exercises[0].trends[1].fields[2]    | drawn
        ["rated", "felt", "before"] | ["rated", "felt", "nobody"] | exercises[0].trends[1].fields[2]    | “nobody”
        ["rated", "felt", "before"] | []                          | exercises[0].trends[1].fields       | at least one
        "groupBy": "person"       | "groupBy": "before"           | exercises[0].trends[1].groupBy      | text
        "groupBy": "person"       | "groupBy": "friend"           | exercises[0].trends[1].groupBy      | “friend”
        "kind": "pair"            | "kind": "pie"                 | exercises[0].trends[0].kind         | “pie”
        "title": "Chapter one",   | "title": {},                  | title                               | text
        "id": "one"               | "id": ""                      | id                                  | blank
        "points": ["P1"]          | "points": [""]                | readings[1].points[0]               | blank
        "added": true             | "added": []                   | readings[1].added                   | true or false
        "target": "two"           | "target": ""                  | seeAlso[0].target                   | blank
        "id": "notes-one"         | "id": ""                      | notes.id                            | blank
        "number": 0, "id": "notes-one" | "id": "notes-one"        | notes.number                        | missing
        "keep-off"                | ""                            | exercises[0].flags[1]               | blank
        "frequency": "weekly"     | "frequency": ""               | exercises[0].frequency              | blank
        "minutes": 5              | "minutes": []                 | exercises[0].minutes                | whole number
        "kind": "long-text"       | "kind": ""                    | exercises[0].fields[1].kind         | blank
        "min": 0,                 |                               | exercises[0].fields[3].min          | missing
        ["this", "that"]          | ["this", ""]                  | exercises[0].fields[7].items[1]     | blank
        "after": "after"          | "after": ""                   | exercises[0].trends[0].after        | blank
        ["rated", "felt", "before"] | "rated"                     | exercises[0].trends[1].fields       | list
        "groupBy": "person"       | "groupBy": ""                 | exercises[0].trends[1].groupBy      | blank
        "kind": "pair"            | "kind": ""                    | exercises[0].trends[0].kind         | blank
        """)
    void faultsOfAChapter(String from, String to, String place, String words) throws IOException {
        assertOneFault("one.json", from.replace("\\s", "\n"), to, place, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
        "version": "1.0.0",       |                               | version                             | missing
        {"heavy":                 | {"heavier":                   | notices.heavier                     | “heavier”
        "chapters": ["one", "two"] | "chapters": ["one", "two", "two"] | chapters[2]                    | taken
        "chapters": ["one", "two"] | "chapters": ["one", "two", "../two"] | chapters[2]                 | hyphens
        "id": "free-page"         | "id": "blank-page"            | freePage.id                         | “free-page”
        "id": "relief"            | "id": "any"                   | messages[1].id                      | taken
        "pages": ["all-kinds"]    | "pages": ["some-kinds"]       | messages[0].pages[0]                | “some-kinds”
        "links": ["two"           | "links": ["three"             | messages[0].links[0]                | “three”
        "copy": "A kind word."    | "copy": ""                    | messages[0].copy                    | blank
        "kind": "any-of"          | "kind": "all-of"              | messages[0].when.kind               | “all-of”
        "exercise": "all-kinds"   | "exercise": "some-kinds"      | messages[0].when.parts[0].exercise  | “some-kinds”
        "field": "several"        | "field": "many"               | messages[0].when.parts[0].field     | “many”
        "field": "several"        | "field": "single"             | messages[0].when.parts[0].field     | multi-choice
        "option": "none"          | "option": "nothing"           | messages[0].when.parts[0].option    | “nothing”
        "field": "single"         | "field": "before"             | messages[0].when.parts[1].field     | multi-choice
        "option": "yes"           | "option": "maybe"             | messages[0].when.parts[1].option    | “maybe”
        "option": "first"         | "option": "last"              | messages[0].when.parts[2].option    | “last”
        "option": "no"}           | "option": "never"}            | messages[0].when.parts[3].option    | “never”
        "field": "before"         | "field": "rated"              | messages[0].when.parts[4].field     | scale
        "value": 4                | "value": 11                   | messages[0].when.parts[4].value     | 11
        "field": "after"          | "field": "story"              | messages[0].when.parts[5].field     | scale
        "times": 2                | "times": 0                    | messages[0].when.parts[5].times     | 1 or more
        "before": "before"        | "before": "person"            | messages[1].when.before             | scale
        , "minutes": 60           |                               | messages[1].when.minutes            | missing
        "months": 2               | "months": -1                  | messages[2].when.months             | 1 or more
        ["calm", "safe"]          | ["calm", 3]                   | feelings[0].words[1]                | text
        , "meaning": "Relying on someone." |                      | glossary[0].meaning                 | missing
        "title": "A book"         | "title": ""                   | references[0].title                 | blank
        "points": {"P1": "One point"} | "points": {"P1": "One point", "P2": ""} | points.P2             | blank
        "points": {"P1": "One point"} | "points": {"P1": "One point", "P1": ""} | whole file            | twice
        {"heavy": "Take your time."} | "Take your time."          | notices                             | curly
        "chapters": ["one", "two"] | "chapters": ["one", "two", ""] | chapters[2]                       | blank
        "pages": ["all-kinds"]    | "pages": [""]                 | messages[0].pages[0]                | blank
        "links": ["two"           | "links": [""                  | messages[0].links[0]                | blank
        "parts": [                | "parts": [], "more": [        | messages[0].when.parts              | at least one
        "parts": [                | "parts": "all", "more": [     | messages[0].when.parts              | list
        "kind": "chosen"          | "kind": ""                    | messages[0].when.parts[1].kind      | blank
        "exercise": "all-kinds"   | "exercise": ""                | messages[0].when.parts[0].exercise  | blank
        "field": "several"        | "field": ""                   | messages[0].when.parts[0].field     | blank
        "option": "none"          | "option": ""                  | messages[0].when.parts[0].option    | blank
        "value": 4                | "value": "4"                  | messages[0].when.parts[4].value     | whole number
        , "value": 4              |                               | messages[0].when.parts[4].value     | missing
        "value": 4                | "value": -1                   | messages[0].when.parts[4].value     | -1
        """)
    void faultsOfTheBook(String from, String to, String place, String words) throws IOException {
        assertOneFault("guide.json", from, to, place, words);
    }

    private void assertOneFault(String file, String from, String to, String place, String words) throws IOException {
        GuideFiles.Result result = SmallGuide.in(folder).spoil(file, from, to == null ? "" : to).read();
        assertEquals(List.of(file + ": " + place),
                result.faults().stream().map(f -> f.file() + ": " + f.place()).toList());
        String sentence = result.faults().getFirst().sentence();
        assertTrue(sentence.contains(words) && sentence.endsWith("."), sentence);
        assertTrue(result.guide().isEmpty());
    }

    @Test
    void theSmallGuideItselfHasNoFault() throws IOException {
        GuideFiles.Result result = SmallGuide.in(folder).read();
        assertEquals(List.of(), result.faults());
        assertEquals("all-kinds", result.guide().orElseThrow().exercises().findFirst().orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({"All kinds, hyphens", "one, taken", "words-and-sources, taken"})
    void anExerciseNeedsAnIdOfItsOwn(String id, String words) throws IOException {
        GuideFault fault = SmallGuide.in(folder).spoil("one.json", "\"all-kinds\"", '"' + id + '"').read()
                .faults().getFirst();
        assertEquals("exercises[0].id", fault.place());
        assertTrue(fault.sentence().contains(words), fault.sentence());
    }

    @Test
    void aFileThatIsNotJsonIsNamedAndTheOthersAreStillRead() throws IOException {
        List<GuideFault> faults = SmallGuide.in(folder).spoil("two.json", "{", "[")
                .spoil("one.json", "\"What?\"", "\"\"").read().faults();
        assertEquals(List.of("one.json: exercises[0].fields[1].prompt", "two.json: whole file"),
                faults.stream().filter(f -> !f.file().equals("guide.json")).map(f -> f.file() + ": " + f.place())
                        .sorted().toList());
    }

    @Test
    void aMissingChapterFileIsAFault() throws IOException {
        SmallGuide guide = SmallGuide.in(folder);
        Files.delete(folder.resolve("two.json"));
        assertEquals(List.of(new GuideFault("two.json", "whole file", "The file is missing.")), guide.read().faults());
    }

    @Test
    void anEmptyFileAndAListAreFaults() throws IOException {
        SmallGuide guide = SmallGuide.in(folder);
        Files.writeString(folder.resolve("two.json"), "");
        assertEquals("The file is empty.", guide.read().faults().getFirst().sentence());
        Files.writeString(folder.resolve("two.json"), "[]");
        assertTrue(guide.read().faults().getFirst().sentence().contains("curly braces"));
    }

    @Test
    void whatIsNoFolderOfAGuideIsAFaultToo() {
        assertEquals(List.of("guide.json"),
                GuideFiles.read(folder.resolve("nowhere")).faults().stream().map(GuideFault::file).toList());
    }

    @Test
    void aChapterThatTheProgramWasPutTogetherWithoutIsNamed() {
        GuideSource program = GuideFiles::resource;
        GuideFaults faults = new GuideFaults();
        assertTrue(program.read("guide.json", faults).isPresent());
        assertTrue(program.read("nowhere.json", faults).isEmpty());
        assertEquals(List.of(new GuideFault("nowhere.json", "whole file", "The file is missing.")), faults.list());
    }

    @Test
    void aFileLargerThanAnyGuideIsNotReadIntoMemory() throws IOException {
        SmallGuide guide = SmallGuide.in(folder);
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("two.json").toFile(), "rw")) {
            file.setLength(FolderNames.LARGEST + 1);
        }
        assertEquals(List.of(new GuideFault("two.json", "whole file", "The file cannot be read.")), guide.read().faults());
    }

    @Test
    void anIdIsLookedAtHoweverLongItIs() {
        assertTrue(new GuideIds().claim("a" + "-a".repeat(100_000), null, "id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
        "groupBy": "person" | "groupBy": "story"
        ["When", "What"]    | ["When", "What"], "agreement": true, "settledBy": "What"
        ["When", "What"]    | ["When", "What"], "agreement": true
        "kind": "ticked-besides", "exercise": "all-kinds", "field": "several" | "kind": "chosen", "exercise": "all-kinds", "field": "several"
        """)
    void whatMayStandThereAsWellIsNoFault(String from, String to) throws IOException {
        String file = from.startsWith("\"kind\"") ? "guide.json" : "one.json";
        assertEquals(List.of(), SmallGuide.in(folder).spoil(file, from, to).read().faults());
    }

    @Test
    void everyFaultIsFoundInOneReading() throws IOException {
        List<GuideFault> faults = SmallGuide.in(folder).spoil("one.json", "\"long-text\"", "\"novel\"")
                .spoil("one.json", "\"Who?\"", "\"\"").spoil("two.json", "\"To end.\"", "5")
                .spoil("guide.json", "\"month", "\"weeks").read().faults();
        assertEquals(4, faults.size(), faults.toString());
        assertFalse(faults.stream().anyMatch(f -> f.sentence().isBlank()));
    }
}
