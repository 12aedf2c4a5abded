package app.steadyground.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No rule of the style sheets is left over: each is read at every start. */
class StylesTest {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern CLASS = Pattern.compile("\\.(sg-[a-z-]*[a-z])(?=[^{};]*\\{)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    @Test
    void everyClassOfTheStyleSheetsIsUsed() {
        Set<String> used = new TreeSet<>();
        Source.files("src/main/java", ".java").forEach(f -> QUOTED.matcher(Source.text(f)).results().map(m -> m.group(1)).forEach(used::add));
        Set<String> left = Source.files("assets/styles", ".css").stream()
                .flatMap(f -> CLASS.matcher(COMMENT.matcher(Source.text(f)).replaceAll("")).results().map(m -> m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        left.removeAll(used);
        // Their ends are put together: the chapter's number, the script.
        left.removeAll(Set.of("sg-chapter", "sg-hebrew", "sg-arabic"));
        assertEquals(Set.of(), left);
    }
}
