/**
 * The commands that work without a window. Picocli lives here, and nowhere else. {@link app.steadyground.cli.Commands}
 * is the way in, for Main; a further command is a class that extends Command and one line in Commands.
 */
package app.steadyground.cli;
