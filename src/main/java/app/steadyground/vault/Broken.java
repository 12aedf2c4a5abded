package app.steadyground.vault;

/** A seal does not fit: another key, another place, or changed bytes. Tells nothing else, to nobody. */
public final class Broken extends Exception {
    Broken() {
        super("The seal does not fit", null, false, false);
    }
}
