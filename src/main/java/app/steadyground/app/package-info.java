/** Joins guide, workbook, saver and window with {@code new}. Only {@code Main} calls it. */
package app.steadyground.app;
