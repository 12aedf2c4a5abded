package app.steadyground.app;

import app.steadyground.entry.Revision;
import java.util.List;

/**
 * What was written where nothing is kept unless told to, on its way to be sealed in memory.
 *
 * @param loose the sheet of "Write and release", {@code letter} the one for someone who helps, if anything is on it
 */
record Unsealed(List<Revision> unkept, List<Revision> loose, List<Revision> letter) {
}
