package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Field;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.parts.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of every field, empty, filled and finished, to be looked at: {@code mvn -Ppictures verify}. */
@Tag("pictures")
class FieldPicturesTest extends UiTest {
    private static final Path FOLDER = Path.of("target/pictures/fields");

    @Test
    void everyFieldInBothThemesAndTwoSizes() throws IOException {
        for (boolean night : List.of(false, true)) {
            for (int percent : List.of(100, 200)) {
                picture("empty", night, percent);
                picture("filled", night, percent);
                picture("finished", night, percent);
            }
        }
    }

    private void picture(String state, boolean night, int percent) throws IOException {
        for (int from = 0; from < Samples.FIELDS.size(); from += 6) {
            List<Field> fields = Samples.FIELDS.subList(from, from + 6);
            VBox page = ask(() -> page(state, fields));
            show(page, 720, MOST, night, percent);
            String name = state + (night ? "-night-" : "-day-") + percent + "-" + from + ".png";
            snapshot(page.getParent(), FOLDER.resolve(name));
        }
    }

    private static VBox page(String state, List<Field> fields) {
        VBox page = new VBox(24);
        for (Field field : fields) {
            page.getChildren().add(new VBox(8, Words.prompt(field.prompt()), node(state, field)));
        }
        return page;
    }

    private static Node node(String state, Field field) {
        Content content = state.equals("empty") ? Contents.blank(field) : Samples.answer(field);
        if (state.equals("finished")) {
            return AnswerViews.of(content, field.prompt());
        }
        FieldEditor editor = FieldEditors.of(field, Samples.GROUPS, Ids.seeded(1));
        editor.show(content);
        return editor.node();
    }
}
