package app.steadyground.cli;

/** A command cannot do what it was asked; its message is a sentence for the person. */
final class Refusal extends Exception {
    Refusal(String sentence) {
        super(sentence);
    }
}
