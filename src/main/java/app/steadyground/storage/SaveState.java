package app.steadyground.storage;

import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;

/** How it stands with saving one revision. */
public sealed interface SaveState {

    Revision revision();

    /** It is being written. */
    record Saving(Revision revision) implements SaveState {
    }

    /** It is on the disk. Its number may be larger than when it was handed over, after a failed attempt. */
    record Saved(Revision revision) implements SaveState {
    }

    /**
     * It is not in the workbook, and is tried again by itself.
     *
     * @param rescued whether a copy lies in the state folder; if not, the window is the only place that holds it
     */
    record NotSavedYet(Revision revision, NotSaved.Reason reason, boolean rescued) implements SaveState {
    }
}
