/** Screens for finding what was written: all entries by date, and the search. */
package app.steadyground.ui.reread;
