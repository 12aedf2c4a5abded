package app.steadyground.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void waysToWriteOneNameAreOne() {
        for (String way : List.of("Sam", "sam ", " SAM", "sám", "Ｓａｍ")) {
            assertEquals(Names.fold("Sam"), Names.fold(way), way);
        }
        assertEquals(Names.fold("my  sister"), Names.fold("My sister"));
        assertNotEquals(Names.fold("Sam"), Names.fold("Samira"));
        assertEquals("", Names.fold(" \u200b"));
    }

    @Test
    void aNameIsFoundByTheBeginningOfAnyOfItsWords() {
        List<String> names = List.of("My sister Ana", "Sam", "Samira");
        assertEquals(List.of("Sam", "Samira"), Names.matching(names, "sa"));
        assertEquals(List.of("My sister Ana"), Names.matching(names, "AN"));
        assertEquals(List.of("Sam", "Samira"), Names.matching(names, "sam"), "its usual way of writing is offered");
        assertEquals(List.of("Samira"), Names.matching(names, "Sam"));
        assertEquals(List.of(), Names.matching(names, "ister"));
    }
}
