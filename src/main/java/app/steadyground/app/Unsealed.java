package app.steadyground.app;

import app.steadyground.entry.Revision;
import java.util.List;

/** What was written where nothing is kept unless told to, on its way to be sealed in memory. */
record Unsealed(List<Revision> unkept) {
}
