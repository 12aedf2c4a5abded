/**
 * The papers to fill in: the room that each question gets, the names of its fields in a form, and the way back from a
 * filled form to answers. The printed pages themselves are made one floor up; window and commands read filled forms
 * through {@link app.steadyground.export.form.FilledForm}.
 */
package app.steadyground.export.form;
