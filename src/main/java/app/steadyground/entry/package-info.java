/**
 * What was written: answers, revisions, how revisions become one entry, and the workbook in memory.
 * Plain Java; the port to the disk ({@link app.steadyground.entry.Store}) lives here, its adapter in storage.
 */
package app.steadyground.entry;
