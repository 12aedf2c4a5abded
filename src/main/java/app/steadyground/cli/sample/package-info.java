/**
 * Invented entries for trying the program out and for measuring it: the same seed gives the same entries. What
 * the invented people say stands in {@code sample-*.txt} beside the commands. For the commands only.
 */
package app.steadyground.cli.sample;
