/**
 * One small editor for each kind of field, and one view for each kind of answer. Pages put them together;
 * they know nothing of entries, saving or other fields.
 */
package app.steadyground.ui.fields;
