/**
 * A PDF as a file: objects, streams, the table of where they stand, a password. Written from front to back, so that a
 * thousand pages need no more memory than one. Knows nothing of pages; {@code export.page} is the only caller.
 */
package app.steadyground.export.pdf;
