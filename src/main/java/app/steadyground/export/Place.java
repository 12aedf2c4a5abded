package app.steadyground.export;

import java.time.LocalDate;

/** Where something was written: the entry's day, its page's title, and what was asked. */
public record Place(LocalDate day, String page, String asked) {
}
