package app.steadyground.ui.fields;

import app.steadyground.entry.Ids;
import app.steadyground.guide.FeelingGroup;
import app.steadyground.guide.Field;
import java.util.List;
import java.util.function.Supplier;

/** Makes the editor that fits a field. JavaFX thread only. */
public final class FieldEditors {
    private FieldEditors() {
    }

    /**
     * @param feelings the guide's groups of words, for a feelings field
     * @param ids for new rows, cards and steps
     */
    public static FieldEditor of(Field field, List<FeelingGroup> feelings, Ids ids) {
        return switch (field) {
            case Field.ShortText f -> new ShortTextEditor(f);
            case Field.LongText f -> new LongTextEditor(f);
            case Field.Letter f -> new LetterEditor(f);
            case Field.Scale f -> new ScaleEditor(f);
            case Field.SingleChoice f -> new SingleChoiceEditor(f);
            case Field.MultiChoice f -> new MultiChoiceEditor(f);
            case Field.RatedList f -> new RatedListEditor(f);
            case Field.Table f -> new TableEditor(f, ids);
            case Field.Day f -> new DayEditor(f, DayWords::now);
            case Field.Feelings f -> new FeelingsEditor(f, feelings);
            case Field.Sorting f -> new SortingEditor(f, ids);
            case Field.Steps f -> new StepsEditor(f, ids, DayWords::now);
        };
    }

    /**
     * For a date that has to be one, such as an entry's.
     *
     * @param noDay says what counts while what is typed is no date
     */
    public static FieldEditor date(String prompt, Supplier<String> noDay) {
        return new DayEditor(new Field.Day("date", prompt, false), DayWords::now, noDay);
    }
}
