package app.steadyground.cli.sample;

/**
 * What is special about the entry with this number, counted from 0: spread so that a few dozen entries show
 * everything a workbook can hold, and thousands show it in plausible shares.
 */
record Plan(int number) {

    boolean inOtherScripts() {
        return number % 6 == 4;
    }

    boolean isVeryLong() {
        return number % 60 == 7;
    }

    boolean isHalfFilled() {
        return number % 4 == 1;
    }

    boolean isDeleted() {
        return number % 25 == 12;
    }

    /** How many times it was taken up again later. */
    int laterSittings() {
        return number % 9 == 3 ? 1 + number % 3 : 0;
    }

    /** Whether it was changed in two places at once, and whether both changed the same answer. */
    boolean isForked() {
        return number % 20 == 16;
    }

    boolean isDivided() {
        return number % 40 == 16;
    }
}
