/**
 * What lies on disk as JSON: the guide's files and what a person wrote. Gson lives here and nowhere else.
 * The few public types are for the commands, the window and whatever joins the parts.
 */
package app.steadyground.storage;
