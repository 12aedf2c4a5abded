package bare;

import javafx.application.Application;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with one field in it: the least that JavaFX takes. */
public final class Bare extends Application {
    public static void main(String[] args) {
        Application.launch(Bare.class, args);
    }

    @Override
    public void start(Stage stage) {
        TextField field = new TextField("Steady ground, steady ground, steady ground, steady ground");
        field.setAlignment(Pos.CENTER);
        StackPane page = new StackPane(field);
        page.setStyle("-fx-padding: 60 100 660 100;");
        stage.setScene(new Scene(page, 1180, 800));
        stage.show();
    }
}
