/** What is decided about the program and a workbook: the settings page, backups, and copies. */
package app.steadyground.ui.settings;
