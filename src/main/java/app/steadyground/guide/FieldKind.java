package app.steadyground.guide;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of the kinds of field as files spell them. */
public enum FieldKind {
    SHORT_TEXT("short-text"), LONG_TEXT("long-text"), LETTER("letter"), SCALE("scale"), SINGLE_CHOICE("single-choice"),
    MULTI_CHOICE("multi-choice"), RATED_LIST("rated-list"), TABLE("table"), DAY("date"), FEELINGS("feelings"),
    SORTING("sorting"), STEPS("steps");

    private static final Map<String, FieldKind> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FieldKind::id, k -> k));

    private final String id;

    FieldKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<FieldKind> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    public static FieldKind of(Field field) {
        return switch (field) {
            case Field.ShortText f -> SHORT_TEXT;
            case Field.LongText f -> LONG_TEXT;
            case Field.Letter f -> LETTER;
            case Field.Scale f -> SCALE;
            case Field.SingleChoice f -> SINGLE_CHOICE;
            case Field.MultiChoice f -> MULTI_CHOICE;
            case Field.RatedList f -> RATED_LIST;
            case Field.Table f -> TABLE;
            case Field.Day f -> DAY;
            case Field.Feelings f -> FEELINGS;
            case Field.Sorting f -> SORTING;
            case Field.Steps f -> STEPS;
        };
    }
}
