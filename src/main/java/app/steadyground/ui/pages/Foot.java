package app.steadyground.ui.pages;

/** The foot of the window, where sentences are said. JavaFX thread. */
public interface Foot {

    /** Says something that stays until it is put away. */
    void say(String words);

    /** Says that what was asked for is done; it goes when the person goes on to another place. */
    default void note(String words) {
        say(words);
    }
}
