/**
 * A chapter's screens: its reading, its exercise pages, their entries being written or reread.
 * The shell puts them in place and tells them where to go.
 */
package app.steadyground.ui.pages;
