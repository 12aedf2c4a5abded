package app.steadyground.export;

/** Whoever asked for the pages wants them no more. Nothing was left behind, and an older file is as it was. */
public final class ExportCancelled extends Exception {

    private static final long serialVersionUID = 1;

    ExportCancelled() {
        super("Printing was cancelled.");
    }
}
