/**
 * The printed workbook: a guide and its entries become blocks, and the blocks a PDF. Window and commands use
 * {@link app.steadyground.export.WorkbookPdf} and {@link app.steadyground.export.PageImages} only. No JavaFX here.
 */
package app.steadyground.export;
