/** What is decided about a workbook itself: its backups, and copies of it. */
package app.steadyground.ui.settings;
