/**
 * Reads a finished file back and says whether every word of every answer is in it, and can be seen. Knows answers as
 * numbered texts only; {@code export} is the only caller.
 */
package app.steadyground.export.proof;
