/**
 * The look and the small things that every screen is made of: theme, fonts, icons, quiet buttons, popovers. The only
 * place that knows AtlantaFX and ControlsFX. Any part of {@code ui} may call it; it knows nothing of the workbook.
 */
package app.steadyground.ui.parts;
