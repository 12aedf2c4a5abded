package app.steadyground.storage;

/** A text is not JSON that can be trusted. The message is a calm sentence and repeats nothing of the text. */
final class JsonFault extends Exception {

    JsonFault(String sentence) {
        super(sentence);
    }
}
