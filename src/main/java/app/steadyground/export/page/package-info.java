/**
 * The printed page: blocks with a meaning (heading, table, scale) go in, a PDF comes out. Blocks are set as units
 * that never split, units are laid on pages, pages are written as they close. Knows nothing of guide or entries;
 * {@code export} turns those into blocks and is the only caller.
 */
package app.steadyground.export.page;
