package app.steadyground.export.page;

/**
 * What a page was meant to hold, by the numbers of its marked pieces: the answer each is of (see {@link Block.Answer}),
 * the element it belongs to (numbers grow in the order of reading), and the width it was set for, in points of paper.
 */
public record PageTrace(int[] answers, int[] elements, float[] widths) {
}
