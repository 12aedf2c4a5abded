package app.steadyground.ui.shell;

/** How the window looks. @param textPercent 80 to 200 */
public record Look(Mode mode, int textPercent) {
    public static final int SMALLEST = 80;
    public static final int LARGEST = 200;
    static final int STEP = 10;

    /** Whose colours. */
    public enum Mode { SYSTEM, DAY, NIGHT }

    public Look larger() {
        return new Look(mode, Math.min(LARGEST, textPercent + STEP));
    }

    public Look smaller() {
        return new Look(mode, Math.max(SMALLEST, textPercent - STEP));
    }

    public Look normal() {
        return new Look(mode, 100);
    }

    public Look with(Mode newMode) {
        return new Look(newMode, textPercent);
    }
}
