package app.steadyground.reread;

import java.time.LocalDate;

/** How far back is looked. */
public enum Span {
    MONTH, QUARTER, YEAR, ALL;

    /** The first day that counts. */
    public LocalDate from(LocalDate today) {
        return switch (this) {
            case MONTH -> today.minusMonths(1);
            case QUARTER -> today.minusMonths(3);
            case YEAR -> today.minusYears(1);
            case ALL -> LocalDate.MIN;
        };
    }
}
