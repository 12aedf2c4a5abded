/**
 * The window's way to slow work and to the system: each is a small interface with a twin for tests.
 * Results come back on the JavaFX thread.
 */
package app.steadyground.ui.work;
