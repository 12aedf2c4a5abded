/** Choosing what goes to somebody who helps: entries, a page in front, and names that stand for other names. */
package app.steadyground.ui.share;
