/**
 * The same blocks as running text: one accessible HTML file, or Markdown. Knows nothing of guide or entries;
 * {@code export} is the only caller.
 */
package app.steadyground.export.flat;
