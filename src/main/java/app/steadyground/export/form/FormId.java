package app.steadyground.export.form;

import app.steadyground.entry.GuideRef;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form says about itself, in a field of its own that no viewer drops: the guide it asks for, and which printing it
 * is. Nothing of any workbook is in it.
 *
 * @param language in which it asks
 * @param form drawn once for each form that is made
 */
public record FormId(String guide, String version, String language, String form) {

    private static final Pattern WORDS = Pattern.compile("form ([a-z][a-z0-9-]{0,60}) ([0-9][0-9A-Za-z.-]{0,30}) (?:([A-Za-z]{2,8}(?:-[0-9A-Za-z]{1,8}){0,8}) )?([0-9a-f-]{36})");

    /** As it is printed, small, on the form. */
    public String words() {
        return "form " + guide + " " + version + " " + (language.equals(GuideRef.FIRST_LANGUAGE) ? "" : language + " ") + form;
    }

    static Optional<FormId> of(String words) {
        Matcher matcher = WORDS.matcher(words.strip());
        return matcher.matches() ? Optional.of(new FormId(matcher.group(1), matcher.group(2),
                Optional.ofNullable(matcher.group(3)).orElse(GuideRef.FIRST_LANGUAGE), matcher.group(4)))
                : Optional.empty();
    }
}
