/**
 * The window around the pages: index tabs, toolbar, status line, first start. It decides what is in front;
 * the app package gives it a workbook and hears its wishes.
 */
package app.steadyground.ui.shell;
