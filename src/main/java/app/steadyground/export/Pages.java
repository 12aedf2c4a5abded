package app.steadyground.export;

/** Told how far it is, in pages, on the thread that prints. */
public interface Pages {
    Pages UNTOLD = new Pages() {
    };

    /** So many are made; how many there will be is not known before the end. */
    default void made(int count) {
    }

    /** Of all pages, so many were read back. */
    default void read(int count, int all) {
    }
}
