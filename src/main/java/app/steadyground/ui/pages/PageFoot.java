package app.steadyground.ui.pages;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.SoftSound;
import java.time.Clock;

/** What the window offers around the questions of a page: a quiet timer above, and below to finish it or come back to it. */
final class PageFoot {
    private PageFoot() {
    }

    static void add(EntryEditor editor, Exercise page, PageHand hand) {
        if (page.minutes() > 0) {
            QuietTimer timer = new QuietTimer(page.minutes(), Clock.systemUTC(),
                    () -> hand.foot().say(Texts.get("timer.passed", page.minutes(), page.title())), SoftSound::play);
            editor.around().addTop(timer.node());
            editor.around().onClosing(timer::stop);
        }
        editor.around().addFoot(Buttons.plain(Texts.get("page.finish"), () -> hand.finish(editor)));
        editor.around().addFoot(editor.aside().button());
    }
}
