package app.steadyground.export.form;

import app.steadyground.entry.Content;
import app.steadyground.guide.Exercise;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Collections;

/**
 * A page of a form in which something was filled in.
 *
 * @param date the day it is to be kept under
 * @param dateGiven false where the form gave none that could be read, so that it is today's
 * @param contents by field id, blank ones too
 * @param mark the same for the same page of the same form, filled in the same way
 */
public record FilledPage(Exercise page, LocalDate date, boolean dateGiven, Map<String, Content> contents, String mark) {

    public FilledPage {
        contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
    }
}
