package app.steadyground.entry;

/**
 * The port to a workbook on disk. Every call blocks and may take seconds; never call it on the JavaFX thread.
 * One thread at a time.
 */
public interface Store {

    WorkbookInfo info();

    /**
     * Writes a revision as a new file. Returns only when it is on the disk, under its final name, and read back the same.
     *
     * @throws NotSaved if any of that is not certain; nothing that was there before has been touched
     */
    void save(Revision revision) throws NotSaved;

    /**
     * Removes a draft that a saved revision covers. Where it cannot be removed, or is not exactly what this
     * program wrote, it stays: that is never an error.
     *
     * @param saved a revision that {@link #save} returned for and that covers the draft
     */
    void discard(Revision saved, Stamp draft);
}
