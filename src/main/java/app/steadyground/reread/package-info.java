/**
 * Reading again what was written: search, and an entry as plain text. Plain Java without a screen; nothing
 * here writes, and what search keeps is in memory only. For the window and the commands.
 */
package app.steadyground.reread;
