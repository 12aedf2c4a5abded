/**
 * Fonts, shaping and lines: text goes in, glyphs with positions and the text they stand for come out.
 * Knows nothing of pages or of the workbook. Called by {@code export.page} only, which adds the paper.
 */
package app.steadyground.export.type;
