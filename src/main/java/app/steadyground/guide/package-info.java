/**
 * What is asked: the guide with its chapters, readings, exercises and fields, as plain data.
 * Everyone may use it; it knows nobody. Nothing here touches a disk or a screen.
 */
package app.steadyground.guide;
