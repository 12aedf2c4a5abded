package app.steadyground.app;

import app.steadyground.guide.Texts;
import app.steadyground.ui.shell.FirstStart;
import app.steadyground.ui.shell.MishapPanel;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something was thrown that nobody caught. The person hears of it in one sentence, and can go on. JavaFX thread.
 *
 * @param door shows the page that stands in the window while no workbook is open
 */
record Unexpected(MainWindow window, Leaving leaving, Supplier<Optional<OpenWorkbook>> open, Supplier<FirstStart> door) {

    void happened(Throwable thrown) {
        open.get().ifPresent(leaving::stay);
        String report = Mishap.report(thrown);
        Runnable tell = () -> window.ask(new MishapPanel(report, window::putAwayQuestion).node());
        open.get().ifPresentOrElse(w -> w.offer(Texts.get("shell.unexpected"), Texts.get("mishap.show"), tell), () -> {
            FirstStart page = door.get();
            page.say(Texts.get("shell.unexpected"));
            page.offer(Texts.get("mishap.show"), tell);
        });
    }
}
