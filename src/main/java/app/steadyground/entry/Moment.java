package app.steadyground.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** An entry as message rules look at it, saved or still being written. Contents by field id. */
public record Moment(String item, String exercise, LocalDate date, Instant created, Map<String, Content> contents) {

    public static Moment of(Entry entry) {
        Map<String, Content> contents = entry.answers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().content()));
        return new Moment(entry.id(), entry.exercise(), entry.date(), entry.header().created(), contents);
    }

    /** A number given in this entry, or nothing. */
    Integer number(String field) {
        return contents.get(field) instanceof Content.Number n && n.value().isPresent() ? n.value().getAsInt() : null;
    }

    /** Whether the option is chosen, in a choice of one or of many. */
    boolean chose(String field, String option) {
        return switch (contents.get(field)) {
            case Content.Choice c -> c.chosen().equals(option);
            case Content.Choices c -> c.chosen().contains(option);
            case null, default -> false;
        };
    }

    boolean isBlank() {
        return contents.values().stream().allMatch(Contents::isBlank);
    }
}
