/** Choosing what to print and where to, and sending it there. */
package app.steadyground.ui.export;
