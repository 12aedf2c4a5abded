/**
 * What is changed for somebody else's eyes: names that stand for other names in whatever goes out. The workbook itself
 * stays as it is. Plain Java; window and commands use {@link app.steadyground.export.share.Names} and what it finds.
 */
package app.steadyground.export.share;
