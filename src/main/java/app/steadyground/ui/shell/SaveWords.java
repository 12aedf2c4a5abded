package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.storage.SaveState;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Whether all is saved, in words. */
public final class SaveWords {
    private SaveWords() {
    }

    /** As it is at this moment: what was written long ago may only just have been saved. */
    public static String of(SaveState state, Clock clock) {
        return switch (state) {
            case SaveState.Saving s -> Texts.get("save.saving");
            case SaveState.Saved s -> Texts.get("save.saved", time(clock.instant(), clock));
            case SaveState.NotSavedYet s -> Texts.get(s.rescued() ? "save.not-saved" : "save.not-saved-no-rescue",
                    Texts.get(s.reason().key()));
        };
    }

    private static String time(Instant at, Clock clock) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(at.atZone(clock.getZone()));
    }
}
